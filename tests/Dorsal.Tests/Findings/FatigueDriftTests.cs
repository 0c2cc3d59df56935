using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
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
    public void LowerBackThatRoundsThroughTheSet_Drifts()
        => AssertDrifts(
            ("roundingDrift", "lowerBackDrift"),
            new MeasuredLift { Pulls = Steady }.With(Measure.LumbarFlexion, (rep, u) => (20 * (1 - Math.Clamp(u, 0, 1))) + (4 * rep)));

    [Fact]
    public void TrunkThatTipsMoreAndMore_Drifts()
        => AssertDrifts(
            ("roundingDrift", "trunkTipDrift"),
            new MeasuredLift { Pulls = Steady }.With(Measure.TrunkLean, (rep, u) => u < 1 ? 55 + (5 * rep * Math.Clamp(2 * u, 0, 1)) : 3));

    [Fact]
    public void BarThatSwingsFurtherForwardEachTime_Drifts()
        => AssertDrifts(
            ("pathDrift", null),
            new MeasuredLift { Pulls = Steady }.With(Measure.BarForward, (rep, u) => 0.02 + (0.02 * rep * Math.Clamp(2 * u, 0, 1))));

    [Fact]
    public void HalfSecondPulls_AreTooShortToTellAQuarterLessSpeed()
    {
        var finding = new MeasuredLift { Pulls = [0.5, 0.5, 0.676] }.Judge(Fatigue);

        Assert.Equal((FindingStatus.Uncertain, "speedLoss"), (finding.Status, finding.Measure!.Name));
        Assert.Equal(26, finding.Measure.Reading.Value, 0.1);
    }

    [Fact]
    public void SlowLastPullThatTheFilmCutsOff_IsNoLossOfSpeed()
    {
        var lift = new MeasuredLift { Pulls = [.. Steady, 2.6] };

        Assert.Equal(FindingStatus.Present, lift.Status(Fatigue));
        Assert.Equal(FindingStatus.Absent, (lift with { EndsAtTheTop = true }).Status(Fatigue));
    }

    [Fact]
    public void RepetitionsThatAgree_AreKnownNoBetterThanAnAngleCanChange()
    {
        var floor = KnownNumbers.AngleChangeError.Value;
        var alike = Enumerable.Range(0, 6).Select(rep => Observation.Of(Reading.PlusMinus(12, 5), Seconds.Of(rep))).ToList();

        Assert.InRange(FirstToLast.Growth(alike, floor).Reading!.Value.HalfWidth, floor - 1e-9, double.MaxValue);
    }

    [Fact]
    public void SteadySpeedFromTheFront_SaysNothingOfTheBack()
        => Assert.Equal(FindingStatus.Uncertain, new MeasuredLift { Pulls = Steady, View = ViewKind.Front, Yaw = 88 }.Status(Fatigue));

    private static void AssertDrifts((string Name, string? Kind) expected, MeasuredLift lift)
    {
        var finding = lift.Judge(Fatigue);

        Assert.Equal(FindingStatus.Present, finding.Status);
        Assert.Equal(expected, (finding.Measure!.Name, finding.Measure.Kind));
    }
}
