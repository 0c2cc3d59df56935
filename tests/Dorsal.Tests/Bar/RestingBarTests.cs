using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Bar;

public class RestingBarTests
{
    private const double Radius = 60;
    private const double Floor = 800;
    private const double Top = 650;
    private const double FramesPerSecond = 30;
    private const double Gravity = 2600;

    public static TheoryData<int> FramesOnTheFloor => [.. Enumerable.Range(0, 20)];

    /// <summary>Held at the top for three seconds, dropped, and so many frames on the floor before the film ends.</summary>
    [Theory]
    [MemberData(nameof(FramesOnTheFloor))]
    public void FilmThatEndsAfterADrop_ShowsWhereTheBarLies(int onTheFloor)
    {
        var fall = Enumerable.Range(1, 30).Select(i => Top + (Gravity / 2 * Math.Pow(i / FramesPerSecond, 2))).TakeWhile(y => y < Floor);
        var rest = Track([.. Enumerable.Repeat(Top, 90), .. fall, .. Enumerable.Repeat(Floor, onTheFloor)]).RestingDown!.Value;
        Assert.InRange(rest, Top, Floor);
        if (onTheFloor > 2)
            Assert.Equal(Floor, rest, 0.1 * Radius);
    }

    [Fact]
    public void FilmThatBeginsAMomentBeforeLiftOff_ShowsWhereTheBarLies()
    {
        var rise = Enumerable.Range(1, 20).Select(i => Floor - ((Floor - Top) * i / 20));
        Assert.Equal(Floor, Track([Floor, Floor, Floor, .. rise, .. Enumerable.Repeat(Top, 120)]).RestingDown!.Value, 1.0);
    }

    [Fact]
    public void TwoWildFramesBelowTheFloor_AreNoRest()
        => Assert.Equal(Floor, Track([.. Enumerable.Repeat(Floor, 60), .. Enumerable.Repeat(Top, 60), Floor + 90, Floor + 110]).RestingDown!.Value, 1.0);

    private static BarTrack Track(double[] down) => new(
        [.. down.Select((y, i) => new BarFrame(i, Seconds.Of(i / FramesPerSecond), new ImagePoint(300, y), true))],
        new PlateSighting(new ImagePoint(300, Floor), Radius, Radius, 1),
        0.2);
}
