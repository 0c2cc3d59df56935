using Dorsal.Findings;
using Dorsal.Measures;

namespace Dorsal.Tests.Findings;

public class BackRoundingTests
{
    private const FindingId Upper = FindingId.UpperBackRounding;
    private const FindingId Lower = FindingId.LowerBackRounding;

    /// <summary>Rounded by this much from set-up to the knee, straight at lockout.</summary>
    private static MeasuredLift Rounded(double degrees)
        => new MeasuredLift().With(Measure.ThoracicFlexion, u => degrees * Math.Clamp(2 - (2 * u), 0, 1));

    [Theory]
    [InlineData(0.0, FindingStatus.Absent)]
    [InlineData(6.0, FindingStatus.Absent)]
    [InlineData(8.0, FindingStatus.Uncertain)]
    [InlineData(13.0, FindingStatus.Present)]
    [InlineData(30.0, FindingStatus.Present)]
    public void UpperBack_IsJudgedAgainstTheLiftersOwnStanding(double degrees, FindingStatus expected)
        => Assert.Equal(expected, Rounded(degrees).Status(Upper));

    [Fact]
    public void UpperBackThatGivesWayInThePull_IsRounding()
    {
        var finding = new MeasuredLift().With(Measure.ThoracicFlexion, u => u < 0 ? -8 : -8 + (20 * Math.Min(1, 2 * u))).Judge(Upper);

        Assert.Equal(FindingStatus.Present, finding.Status);
    }

    [Fact]
    public void RoundedReason_SaysHowMuchAndHowSure()
    {
        var finding = Rounded(21).Judge(Upper);

        Assert.Equal(
            "Your upper back was about 21 degrees rounder than when you stand relaxed (16 to 26) on the way to the knee, in 2 of 2 repetitions.",
            finding.Sentence());
        Assert.Equal("thoracicFlexion", finding.Measure!.Name);
        Assert.Equal("deg", finding.Measure.Unit);
    }

    [Theory]
    [InlineData(13, FindingStatus.Uncertain)]
    [InlineData(30, FindingStatus.Present)]
    public void AgainstPeople_OnlyARoundingBeyondTheirSpreadIsPresent(double degrees, FindingStatus expected)
        => Assert.Equal(
            expected,
            (Rounded(degrees) with { Baseline = BaselineSource.Population, IntervalScale = 2.4 }).Status(Upper));

    [Fact]
    public void AgainstPeople_TheLevelOfTheLowerBackIsNotJudged()
    {
        var lift = new MeasuredLift { Baseline = BaselineSource.Population }.With(Measure.LumbarFlexion, _ => 60);
        Assert.Equal(FindingStatus.Uncertain, lift.Status(FindingId.LowerBackRounding));
        Assert.Equal("lumbarFlexionGrowth", lift.Judge(FindingId.LowerBackRounding).Measure!.Name);
    }

    [Fact]
    public void LowerBackNeverSeenUpright_ItsLevelIsNotJudged_WhateverTheUpperOneIsCountedFrom()
    {
        var lift = new MeasuredLift { Baseline = BaselineSource.Lockout }.With(Measure.LumbarFlexion, _ => 20).Evidence();
        var hidden = lift with { Measures = lift.Measures with { LumbarBaseline = BaselineSource.Population } };
        FindingMeasure? LowerOf(LiftEvidence evidence) => FindingRules.Judge(evidence).Single(finding => finding.Id == Lower).Measure;

        Assert.Equal("lumbarFlexion", LowerOf(lift)!.Name);
        Assert.Equal("lumbarFlexionGrowth", LowerOf(hidden)!.Name);
    }

    [Fact]
    public void LowerBackHiddenUpright_SaysThatItsZeroIsLessUpright_AndTheUpperBackDoesNot()
    {
        var lift = new MeasuredLift { Baseline = BaselineSource.Lockout }.With(Measure.LumbarFlexion, _ => 60).Evidence();
        var hidden = lift with { Measures = lift.Measures with { LumbarZeroIsFromLessUpright = true } };
        bool Said(LiftEvidence evidence, FindingId id) => ((Reason.Judged)FindingRules.Judge(evidence).Single(finding => finding.Id == id).Reason).Statement.ZeroIsFromLessUpright;

        Assert.Equal((true, false, false), (Said(hidden, Lower), Said(hidden, Upper), Said(lift, Lower)));
    }

    /// <summary>Three readings take longer there than a posture is asked to be held.</summary>
    [Theory]
    [InlineData(30)]
    [InlineData(8)]
    public void UpperBackThatRoundsForAMoment_IsSeenInFilmsOfFewFramesToo(double framesPerSecond)
    {
        var moment = new MeasuredLift { FramesPerSecond = framesPerSecond, Pulls = [2] }.With(Measure.ThoracicFlexion, u => u is > 0.15 and < 0.42 ? 25 : 0);
        Assert.Equal(25, moment.Judge(Upper).Measure!.Reading.Value, 1.0);
    }

    [Fact]
    public void AgainstPeople_ABackThatGivesWayIsSeen()
    {
        var gives = new MeasuredLift { Baseline = BaselineSource.Population, IntervalScale = 2.4 }
            .With(Measure.ThoracicFlexion, u => -2 + (18 * Math.Clamp(2 * u, 0, 1)));

        Assert.Equal("thoracicFlexionGrowth", gives.Judge(Upper).Measure!.Name);
        Assert.Equal(FindingStatus.Present, gives.Status(Upper));
    }

    [Fact]
    public void OneOfTwoRepetitionsRounded_IsPresent()
        => Assert.Equal(FindingStatus.Present, new MeasuredLift().With(Measure.ThoracicFlexion, (rep, _) => rep == 0 ? 1 : 20).Status(Upper));

    [Fact]
    public void OneOfFourRepetitionsRounded_StaysOpen()
        => Assert.Equal(FindingStatus.Uncertain, new MeasuredLift { Pulls = [1, 1, 1, 1] }
            .With(Measure.ThoracicFlexion, (rep, _) => rep == 2 ? 20 : 1).Status(Upper));

    [Fact]
    public void BackSeenInFewerThanHalfOfTheRepetitions_IsNeitherFineNorFaulty()
    {
        var lift = new MeasuredLift { Pulls = [1, 1, 1] };

        Assert.Equal(FindingStatus.Uncertain, lift.With(Measure.ThoracicFlexion, (rep, _) => rep == 0 ? 1 : null).Status(Upper));
        Assert.Equal(FindingStatus.Uncertain, lift.With(Measure.ThoracicFlexion, (rep, _) => rep == 0 ? 25 : null).Status(Upper));
    }

    [Fact]
    public void BackSeenInOneOfThree_SaysSo()
        => Assert.EndsWith(
            ", but only 1 of 3 repetitions could be seen.",
            new MeasuredLift { Pulls = [1, 1, 1] }.With(Measure.ThoracicFlexion, (rep, _) => rep == 0 ? 1 : null).Judge(Upper).Sentence(),
            StringComparison.Ordinal);

    [Fact]
    public void OneBadFrame_IsNotRounding()
    {
        var frames = 0;
        var lift = new MeasuredLift { Pulls = [1.2] }.With(Measure.ThoracicFlexion, u => u is > 0.2 and < 0.5 && frames++ == 0 ? 60 : 1);

        Assert.Equal(FindingStatus.Absent, lift.Status(Upper));
    }

    [Fact]
    public void HollowGivenUpByEveryLifterAtTheFloor_IsNotLowerBackRounding()
        => Assert.Equal(FindingStatus.Absent, new MeasuredLift()
            .With(Measure.LumbarFlexion, u => 33 * (1 - Math.Clamp(u, 0, 1))).Status(Lower));

    [Fact]
    public void LowerBackFarRounderThanUsual_IsRounding()
        => Assert.Equal(FindingStatus.Present, new MeasuredLift()
            .With(Measure.LumbarFlexion, u => 50 * (1 - Math.Clamp(u, 0, 1))).Status(Lower));

    [Fact]
    public void LowerBackThatGivesWayInThePull_IsRounding()
        => Assert.Equal(FindingStatus.Present, new MeasuredLift()
            .With(Measure.LumbarFlexion, u => 6 + (17 * Math.Clamp(2 * u, 0, 1))).Status(Lower));
}
