using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Lift;

namespace Dorsal.Tests.Lift;

public class StrayBarTests
{
    private const double Trunk = 100;
    private const double Away = 0.75;

    private static readonly LiftSignals Film = new SyntheticLift { Repetitions = 2 }.Film();

    [Fact]
    public void BarInTheHands_IsKeptAsItIs()
    {
        var bar = Track(Film, _ => true);
        Assert.Same(bar, StrayBar.Without(bar, Film));
    }

    [Fact]
    public void PlateOnTheWallThatIsTakenForTheBar_IsLetGo_WithTheWayToIt()
    {
        bool IsOnItsWay(int i) => Film.Times[i].Number is > 2.08 and <= 2.15;
        bool IsStraying(int i) => Film.Times[i].Number is > 2.15 and < 2.4;
        var strayed = Film with { BarHeight = [.. Film.BarHeight.Select((height, i) => IsStraying(i) ? height + Away : IsOnItsWay(i) ? height + 0.2 : height)] };
        var kept = StrayBar.Without(Track(strayed, i => !IsOnItsWay(i)), strayed);

        Assert.All(kept.Frames, frame => Assert.Equal(
            strayed.BarHeight[frame.Index] is null || IsStraying(frame.Index) || IsOnItsWay(frame.Index), frame.Centre is null));
    }

    [Fact]
    public void FilmThatIsCut_KeepsItsBar()
    {
        IReadOnlyList<double?> Cut(IReadOnlyList<double?> heights) => [.. heights.Select((height, i) => Film.Times[i].Number > 2.15 ? height + Away : height)];
        var cut = Film with { BarHeight = Cut(Film.BarHeight), HandHeight = Cut(Film.HandHeight) };
        var bar = Track(cut, _ => true);

        Assert.Same(bar, StrayBar.Without(bar, cut));
    }

    private static BarTrack Track(LiftSignals film, Func<int, bool> isSeen) => new(
        [.. film.BarHeight.Select((height, i) => new BarFrame(
            i, film.Times[i], height is { } h ? new ImagePoint(300, 500 - (Trunk * h)) : null, height is not null && isSeen(i)))],
        new PlateSighting(new ImagePoint(300, 500), 45, 45, 1),
        0);
}
