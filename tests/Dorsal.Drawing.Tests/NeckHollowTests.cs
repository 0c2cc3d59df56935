using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Drawing.Overlay;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Tests;

public class NeckHollowTests
{
    private const double Hollow = 0.06;

    private static readonly int Level = BackLine.StationAt(BackLevels.C7);

    [Fact]
    public void WhereALiftedHeadBendsTheNeckUp_TheBackEndsInTheHollow()
        => Assert.Equal(BackLine.StationAt(Hollow), NeckHollow.StationOf(Back(along => along <= Hollow ? 0.3 - (0.5 * along) : 0.27 + (4 * (along - Hollow)))));

    [Fact]
    public void WhereTheLifterLooksDown_TheBackEndsAtC7()
        => Assert.Equal(Level, NeckHollow.StationOf(Back(along => 0.3 - (0.5 * along))));

    /// <summary>A shirt's fold below the neck is no hollow that a neck is climbed from.</summary>
    [Fact]
    public void AFoldBelowTheNeck_DoesNotEndTheBack()
        => Assert.Equal(Level, NeckHollow.StationOf(Back(along => 0.3 - (0.5 * along) - (Math.Abs(along) < 0.03 ? 0.05 : 0))));

    [Fact]
    public void WhereOneFrameAloneShowsAHollow_TheEndOfTheLineDoesNotFlicker()
    {
        var (down, lifted) = (Back(along => 0.3 - (0.5 * along)), Back(along => along <= Hollow ? 0.3 : 0.6));
        Seconds[] times = [.. Enumerable.Range(0, 30).Select(i => Seconds.Of(i / 30.0))];
        var necks = new ShownNecks([.. times.Select((_, i) => i == 15 ? lifted : down)], times);

        Assert.All(Enumerable.Range(0, 30), i => Assert.Equal(Level, necks.At(FilmSpan.On(i))));
    }

    [Fact]
    public void AsLongAsTheHeadIsLifted_TheDrawnBackEndsWhereTheNeckBegins()
    {
        var lift = RenderedLift.UpperBackRounded;
        var lifted = lift with { Back = [.. lift.Back.Select(moment => moment with { Line = Climbing(moment.Line) })] };
        var (whole, shown) = (Overlaid.At(lift, 30).Thoracic, Overlaid.At(lifted, 30).Thoracic);

        Assert.InRange(shown.Count, whole.Count / 2, whole.Count - 1);
        Assert.Equal(whole.Take(shown.Count), shown);
    }

    private static BackLine? Climbing(BackLine? line) => line is null ? null : line with
    {
        Heights = [.. line.Heights.Select((height, station) => BackLine.AlongAt(station) > Hollow ? height + 0.4 : height)],
    };

    private static BackLine Back(Func<double, double> height) => new(
        TrunkAxis.Between(new SagittalPoint(0, 0), new SagittalPoint(0, 200), 200),
        [.. Enumerable.Range(0, BackLine.Stations).Select(station => (double?)height(BackLine.AlongAt(station)))],
        0.01);
}
