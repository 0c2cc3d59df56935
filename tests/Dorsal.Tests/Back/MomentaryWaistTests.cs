using Dorsal.Back;
using Dorsal.Quantities;

namespace Dorsal.Tests.Back;

public class MomentaryWaistTests
{
    private const double Rate = 30;

    [Fact]
    public void SomethingBehindTheWaist_IsLeftOutWhereTheBackPassesIt()
    {
        // The waist's tangent is the background's for a sixth of a second, on a back that keeps its shape.
        var left = LeftOut(t => new BackTangents(60, 40 - (Near(t, 1, 0.08) ? 20 : 0), 30 + (Near(t, 1, 0.08) ? -10 : 0), -0.1, false));

        Assert.Null(left[30]);
        Assert.Equal(20, left.OfType<BackTangents>().Max(back => back.ThoracicAngle), 1e-9);
        Assert.InRange(left.Count(back => back is null), 5, 14);
    }

    [Fact]
    public void ABackThatRoundsForAMoment_WhileTheLowerBackHolds_IsMeasured()
        => Assert.DoesNotContain(null, LeftOut(t => Leaning(20 * Math.Max(0, 1 - (Math.Abs(t - 1) / 0.2)), 0)));

    [Fact]
    public void ABackThatRoundsAboveAndStraightensBelow_AndStaysSo_IsMeasured()
        => Assert.DoesNotContain(null, LeftOut(t => t < 1 ? Leaning(0, 0) : Leaning(20, -10)));

    [Fact]
    public void ALowerBackThatIsNotSeen_TellsNothingOfTheWaist()
        => Assert.DoesNotContain(null, LeftOut(t => new BackTangents(60, Near(t, 1, 0.08) ? 20 : 40, null, -0.1, false)));

    [Fact]
    public void ABackThatIsNotSeen_StaysSo()
        => Assert.All(MomentaryWaists.LeftOut([Seconds.Of(0), Seconds.Of(0.1)], [null, null]), Assert.Null);

    private static bool Near(double t, double at, double within) => Math.Abs(t - at) <= within;

    /// <summary>With so much more flexion above and below the waist.</summary>
    private static BackTangents Leaning(double thoracic, double lumbar) => new(60 + thoracic, 40, 30 - lumbar, -0.1, false);

    private static IReadOnlyList<BackTangents?> LeftOut(Func<double, BackTangents?> back)
    {
        double[] times = [.. Enumerable.Range(0, 60).Select(i => i / Rate)];
        return MomentaryWaists.LeftOut([.. times.Select(Seconds.Of)], [.. times.Select(back)]);
    }
}
