using Dorsal.Findings;
using Dorsal.Measures;

namespace Dorsal.Tests.Findings;

public class UpperBodyTests
{
    [Theory]
    [InlineData(4.0, 8.0, FindingStatus.Absent)]
    [InlineData(10.0, 8.0, FindingStatus.Uncertain)]
    [InlineData(20.0, 8.0, FindingStatus.Present)]
    [InlineData(20.0, 5.0, FindingStatus.Uncertain)]
    [InlineData(20.0, -5.0, FindingStatus.Absent)]
    public void ChestCollapse_NeedsShouldersForwardAndAChestThatIsNotUp(double protraction, double flexion, FindingStatus expected)
        => Assert.Equal(expected, new MeasuredLift()
            .With(Measure.ShoulderProtraction, _ => protraction).With(Measure.ThoracicFlexion, _ => flexion)
            .Status(FindingId.ChestCollapse));

    [Fact]
    public void ShouldersForwardOverAChestThatHardlyDrops_SaysWhyItStaysOpen()
        => Assert.EndsWith(
            "(15 to 25), but your upper back was not seen to round with them.",
            new MeasuredLift().With(Measure.ShoulderProtraction, _ => 20).With(Measure.ThoracicFlexion, _ => 5).Judge(FindingId.ChestCollapse).Sentence(),
            StringComparison.Ordinal);

    [Fact]
    public void ShouldersForwardOverAChestThatIsUp_SaysThatItStayedUp()
        => Assert.Equal(
            "Your chest stayed up: on the way to the knee your upper back was about 5 degrees flatter than when you stand relaxed (0 to 10).",
            new MeasuredLift().With(Measure.ShoulderProtraction, _ => 20).With(Measure.ThoracicFlexion, _ => -5).Judge(FindingId.ChestCollapse).Sentence());

    [Theory]
    [InlineData(20.0, 8.0, "shoulderProtraction")]
    [InlineData(20.0, -5.0, "chestDrop")]
    public void HowFarTheShouldersAreForward_IsKept_WhicheverAnswersForTheChest(double protraction, double flexion, string answers)
    {
        var chest = new MeasuredLift().With(Measure.ShoulderProtraction, _ => protraction).With(Measure.ThoracicFlexion, _ => flexion)
            .Judge(FindingId.ChestCollapse);

        Assert.Equal(answers, chest.Measure!.Name);
        Assert.Equal(("shoulderProtraction", protraction), (chest.Other!.Measure!.Name, Math.Round(chest.Other.Measure.Reading.Value)));
    }

    [Fact]
    public void ALifterWhoLeansAndBendsBackAtTheTop_IsToldOfTheLeanAndKeepsTheBend()
    {
        var top = new MeasuredLift().With(Measure.TrunkLean, _ => -20).With(Measure.ThoracicFlexion, _ => -15).With(Measure.LumbarFlexion, _ => -15)
            .Judge(FindingId.LockoutHyperextension);

        Assert.Equal((FindingStatus.Present, "leanBack"), (top.Status, top.Measure!.Name));
        Assert.Equal((FindingStatus.Present, "backwardBend", 30), (top.Other!.Status, top.Other.Measure!.Name, Math.Round(top.Other.Measure.Reading.Value)));
    }

    [Theory]
    [InlineData(16.0, FindingStatus.Absent)]
    [InlineData(26.0, FindingStatus.Uncertain)]
    [InlineData(40.0, FindingStatus.Uncertain)]
    [InlineData(62.0, FindingStatus.Present)]
    public void LookingAhead_IsNotAHeadBentBack(double degrees, FindingStatus expected)
        => Assert.Equal(expected, new MeasuredLift().With(Measure.NeckExtension, _ => degrees).Status(FindingId.NeckExtension));

    [Fact]
    public void AnIntervalThatHoldsAllThatAHeadCanDo_IsNoAnswer()
    {
        var unsure = new MeasuredLift { IntervalScale = 15 }.With(Measure.NeckExtension, _ => 6).Judge(FindingId.NeckExtension);
        Assert.Equal(FindingStatus.NotMeasurable, unsure.Status);
        Assert.Contains("neutral standing posture is not known", unsure.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void HipsThatShootUp_TipTheTrunk()
        => Assert.Equal(FindingStatus.Present, new MeasuredLift()
            .With(Measure.TrunkLean, u => u < 0.5 ? 55 + (40 * Math.Max(0, u)) : 75 - (144 * (u - 0.5)))
            .Status(FindingId.HipsRiseFirst));

    [Fact]
    public void TrunkThatTipsWhileTheKneesBend_IsSettlingDown()
        => Assert.Equal(FindingStatus.Uncertain, new MeasuredLift()
            .With(Measure.TrunkLean, u => u < 0.5 ? 55 + (40 * Math.Max(0, u)) : 75 - (144 * (u - 0.5)))
            .With(Measure.KneeFlexion, u => 60 + (20 * Math.Clamp(u, 0, 1)))
            .Status(FindingId.HipsRiseFirst));

    [Theory]
    [InlineData(2, 2.0, FindingStatus.Absent)]
    [InlineData(2, -4.0, FindingStatus.Uncertain)]
    [InlineData(2, -8.0, FindingStatus.Present)]
    [InlineData(-6, -8.0, FindingStatus.Absent)]
    [InlineData(-6, -16.0, FindingStatus.Present)]
    public void LeaningBackAtTheTop_IsJudgedAgainstTheLiftersOwnStance(double stance, double lean, FindingStatus expected)
    {
        var finding = (LeansAtTheTop(lean) with { NeutralLean = stance }).Judge(FindingId.LockoutHyperextension);

        Assert.Equal(expected, finding.Status);
        Assert.Contains("from how you stand relaxed", finding.Sentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void StanceNotKnown_LeaningBackIsJudgedAgainstATypicalOne()
    {
        var lift = LeansAtTheTop(-8) with { Baseline = BaselineSource.Lockout };

        Assert.Equal(FindingStatus.Present, lift.Status(FindingId.LockoutHyperextension));
        Assert.Contains("from how people usually stand", lift.Judge(FindingId.LockoutHyperextension).Sentence(), StringComparison.Ordinal);
        Assert.Equal(FindingStatus.Absent, lift.With(Measure.TrunkLean, u => 65 * (1 - Math.Clamp(u, 0, 1))).Status(FindingId.LockoutHyperextension));
    }

    [Fact]
    public void BackBentBackwardsOverUprightHips_IsHyperextension()
    {
        var finding = new MeasuredLift()
            .With(Measure.ThoracicFlexion, u => u < 1 ? 0 : -9).With(Measure.LumbarFlexion, u => u < 1 ? 15 * (1 - u) : -8)
            .Judge(FindingId.LockoutHyperextension);

        Assert.Equal((FindingStatus.Present, "backwardBend"), (finding.Status, finding.Measure?.Name));
    }

    /// <summary>A lockout that bends back is then its own zero, and people in general stand too unlike.</summary>
    [Theory]
    [InlineData(BaselineSource.Lockout)]
    [InlineData(BaselineSource.Population)]
    public void RelaxedStandingNotKnown_ABackwardBendIsNotTold(BaselineSource zero)
    {
        var top = new MeasuredLift { Baseline = zero }.With(Measure.ThoracicFlexion, _ => -15).With(Measure.LumbarFlexion, _ => -15)
            .Judge(FindingId.LockoutHyperextension);

        Assert.Equal((FindingStatus.NotMeasurable, null), (top.Other!.Status, top.Other.Measure));
        Assert.NotEqual("backwardBend", top.Measure!.Name);
    }

    [Fact]
    public void FilmEndsBeforeLockout_LockoutIsNotMeasurable()
        => Assert.Equal(FindingStatus.NotMeasurable, new MeasuredLift { EndsBeforeLockout = true }.Status(FindingId.LockoutHyperextension));

    private static MeasuredLift LeansAtTheTop(double lean)
        => new MeasuredLift().With(Measure.TrunkLean, u => u < 1 ? 65 - ((65 - lean) * Math.Max(0, u)) : lean);
}
