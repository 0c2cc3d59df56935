using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

public class FatigueDriftTests
{
    private const FindingId Fatigue = FindingId.FatigueDrift;

    private static readonly double[] Steady = [1.2, 1.2, 1.2, 1.2, 1.2, 1.2];

    [Fact]
    public void TwoRepetitions_AreTooFewForATrend()
        => Assert.Equal(
            (FindingStatus.NotMeasurable, (Reason)new Reason.NotMeasurable(UnmeasurableReason.TooFewRepetitions)),
            (new MeasuredLift { Pulls = [1, 2] }.Status(Fatigue), new MeasuredLift { Pulls = [1, 2] }.Judge(Fatigue).Reason));

    [Fact]
    public void SteadySet_DoesNotDrift()
        => Assert.Equal(FindingStatus.Absent, new MeasuredLift { Pulls = Steady }.Status(Fatigue));

    [Fact]
    public void RepetitionsThatSlowDown_AreSeenFromAnyCamera()
    {
        var lift = new MeasuredLift { Pulls = [1.2, 1.2, 1.4, 1.6, 2, 2.1] };

        Assert.Equal(FindingStatus.Present, lift.Status(Fatigue));
        Assert.Equal(FindingStatus.Present, (lift with { View = ViewKind.Front, Yaw = 88 }).Status(Fatigue));
    }

    [Fact]
    public void BackThatRoundsThroughTheSet_Drifts()
    {
        var finding = new MeasuredLift { Pulls = Steady }.With(Measure.ThoracicFlexion, (rep, _) => 4 * rep).Judge(Fatigue);

        Assert.Equal((FindingStatus.Present, "roundingDrift", "upperBackDrift"), (finding.Status, finding.Measure?.Name, finding.Measure?.Kind));
    }

    [Theory]
    [InlineData(new double[] { -7, 9, 8, 5 })]
    [InlineData(new double[] { 0, 0, 0, 14 })]
    public void OneOddRepetitionAtTheBeginningOrTheEnd_IsNoTrend(double[] flexions)
        => Assert.Equal(
            FindingStatus.Uncertain,
            new MeasuredLift { Pulls = [1.2, 1.2, 1.2, 1.2] }.With(Measure.ThoracicFlexion, (rep, _) => flexions[rep]).Status(Fatigue));

    [Fact]
    public void SteadySpeedFromTheFront_SaysNothingOfTheBack()
        => Assert.Equal(FindingStatus.Uncertain, new MeasuredLift { Pulls = Steady, View = ViewKind.Front, Yaw = 88 }.Status(Fatigue));
}
