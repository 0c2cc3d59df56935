using Dorsal.Findings;
using Dorsal.Measures;

namespace Dorsal.Tests.Findings;

public class BarPathTests
{
    [Theory]
    [InlineData(0.02, FindingStatus.Absent)]
    [InlineData(-0.02, FindingStatus.Absent)]
    [InlineData(0.05, FindingStatus.Uncertain)]
    [InlineData(0.10, FindingStatus.Present)]
    public void BarAheadOfTheFoot_IsForward(double metres, FindingStatus expected)
        => Assert.Equal(expected, new MeasuredLift().With(Measure.BarForward, _ => metres).Status(FindingId.BarForward));

    [Theory]
    [InlineData(0, FindingStatus.Uncertain)]
    [InlineData(0.03, FindingStatus.Uncertain)]
    [InlineData(0.05, FindingStatus.Present)]
    public void BarThatLooksAheadFromADoubtfulCamera_IsForwardOnlyIfItComesBack(double back, FindingStatus expected)
        => Assert.Equal(expected, Doubtful(0.1, back).Status(FindingId.BarForward));

    [Fact]
    public void BarSurelyAhead_IsForward_EvenIfTheFilmEndsBeforeLockout()
        => Assert.Equal(
            FindingStatus.Present,
            (new MeasuredLift().With(Measure.BarForward, _ => 0.1) with { EndsBeforeLockout = true }).Status(FindingId.BarForward));

    [Fact]
    public void BarThatLooksAheadButGoesStraightUp_SaysWhyItStaysOpen()
        => Assert.Contains("it was not seen to come back on the way up", Doubtful(0.1, 0).Judge(FindingId.BarForward).Sentence(), StringComparison.Ordinal);

    [Fact]
    public void BarStraightUp_GivesNoDrift()
        => Assert.Equal(FindingStatus.Absent, new MeasuredLift().With(Measure.BarForward, _ => 0.1).Status(FindingId.BarDrift));

    [Fact]
    public void BarThatSwingsForward_Drifts()
        => Assert.Equal(FindingStatus.Present, Swing(0.09).Status(FindingId.BarDrift));

    [Fact]
    public void BarThatTheThighsBringForwardAsTheLifterStandsUp_DoesNotDrift()
    {
        // From a lean of 27 degrees on.
        var onTheThighs = new MeasuredLift().With(Measure.BarForward, u => 0.02 + (0.1 * Math.Clamp((u - 0.6) / 0.3, 0, 1)));
        Assert.Equal(FindingStatus.Absent, onTheThighs.Status(FindingId.BarDrift));
    }

    [Fact]
    public void BarThatSwingsForwardUnderATrunkThatIsUprightAllTheTime_Drifts()
        => Assert.Equal(FindingStatus.Present, Swing(0.09).With(Measure.TrunkLean, _ => 20).Status(FindingId.BarDrift));

    [Fact]
    public void BarThatComesBackOverTheFoot_DoesNotDrift()
        => Assert.Equal(FindingStatus.Absent, Swing(-0.06).Status(FindingId.BarDrift));

    [Fact]
    public void BarReasons_AreInCentimetres()
        => Assert.Equal(
            "The bar started about 10 cm ahead of the middle of your foot (9 to 12), in 2 of 2 repetitions.",
            new MeasuredLift().With(Measure.BarForward, _ => 0.1).Judge(FindingId.BarForward).Sentence());

    /// <summary>Half an interval of 6 cm, as from a camera a little off the side.</summary>
    private static MeasuredLift Doubtful(double ahead, double back)
        => new MeasuredLift { IntervalScale = 4 }.With(Measure.BarForward, u => ahead - (back * Math.Clamp(u, 0, 1)));

    private static MeasuredLift Swing(double metres)
        => new MeasuredLift().With(Measure.BarForward, u => 0.02 + (metres * Math.Clamp(2 * u, 0, 1)));
}
