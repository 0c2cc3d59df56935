using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Posture;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Posture;

public class BaselineTests
{
    private static readonly SyntheticFilm Film = new(new SyntheticLifter { ThoracicRounding = 25 }) { PlateRadius = 0.225 };

    private static readonly NeutralPosture Given = new(
        Estimate<Degrees>.PlusMinus(10, 2), Estimate<Degrees>.PlusMinus(-20, 2), null, null, Estimate<Degrees>.PlusMinus(2, 3));

    [Fact]
    public void StandingBeforeTheLift_IsTheZero()
    {
        var result = Measure(Film with { Standing = 1.5 });
        Assert.Equal(BaselineSource.StandingInClip, result.Measures.Baseline);
        Assert.NotNull(result.Neutral);
        Assert.Equal(0, result.Measures[Dorsal.Measures.Measure.ThoracicFlexion].Values[5]!.Value, 1.0);
    }

    [Fact]
    public void WhoStandsRound_PassesNoZeroOnToOtherFilms()
    {
        var result = Measure(new SyntheticFilm(new SyntheticLifter { Thoracic = 55 }) { PlateRadius = 0.225, Standing = 1.5 });
        Assert.Equal(BaselineSource.Population, result.Measures.Baseline);
        Assert.Null(result.Neutral);
    }

    [Fact]
    public void AClipOfStandingAlone_GivesTheNeutralOfTheOther()
    {
        var alone = Measure(Film with { Standing = 2, Repetitions = 0, PlateRadius = null, CutOff = 1.8 }).Neutral!;
        var before = Measure(Film with { Standing = 2 }).Neutral!;

        AssertAgree(before.ThoracicAngle!.Value, alone.ThoracicAngle!.Value);
        AssertAgree(before.LumbarAngle!.Value, alone.LumbarAngle!.Value);
    }

    [Fact]
    public void StandingBeforeTheLift_IsWhatLeaningBackIsCountedFrom()
    {
        var result = Measure(Film with { Standing = 1.5 });
        Assert.NotNull(result.Neutral!.TrunkLean);
        Assert.Equal(StatementKind.LeanBackFromStanding, Lockout(result));
    }

    [Fact]
    public void GivenNeutral_IsWhatLeaningBackIsCountedFrom()
        => Assert.Equal(StatementKind.LeanBackFromStanding, Lockout(Measure(Film, new AnalysisOptions { Neutral = Given })));

    [Fact]
    public void OnlyALockoutSeen_LeaningBackIsCountedFromATypicalStance()
        => Assert.Equal(StatementKind.LeanBackFromUpright, Lockout(Measure(Film)));

    [Fact]
    public void NoStanding_LockoutIsTheZero_AndNoNeutralOfTheLifter()
    {
        var result = Measure(Film);
        Assert.Equal(BaselineSource.Lockout, result.Measures.Baseline);
        Assert.Null(result.Neutral);
    }

    [Fact]
    public void GivenNeutral_ComesBeforeAll()
    {
        var result = Measure(Film with { Standing = 1.5 }, new AnalysisOptions { Neutral = Given });
        Assert.Equal(BaselineSource.NeutralClip, result.Measures.Baseline);
        Assert.Null(result.Neutral);
    }

    [Fact]
    public void GivenNeutral_WithoutANeck_LeavesTheNeckUnmeasured()
    {
        var neck = Measure(Film, new AnalysisOptions { Neutral = Given }).Measures[Dorsal.Measures.Measure.NeckExtension];
        Assert.All(neck.Values, Assert.Null);
        Assert.Equal(UnmeasurableReason.NoBaseline, neck.WhyAbsent);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(75, false)]
    public void ANeutralThatHoldsAllThatAHeadCanDo_LeavesTheNeckUnmeasured(double doubt, bool isMeasured)
    {
        var result = Measure(Film, new AnalysisOptions { Neutral = Given with { NeckAngle = Estimate<Degrees>.PlusMinus(0, doubt) } });
        var neck = result.Measures[Dorsal.Measures.Measure.NeckExtension];

        Assert.Equal(isMeasured, neck.Values.Any(value => value is not null));
        Assert.Equal(isMeasured, result.Repetitions[0].Peaks.ContainsKey(Dorsal.Measures.Measure.NeckExtension));
        Assert.Equal(isMeasured ? UnmeasurableReason.HeadHidden : UnmeasurableReason.NoBaseline, neck.WhyAbsent);
    }

    [Fact]
    public void StandingWithTheBarUp_IsNoStandingOfTheLifter()
        => Assert.Equal(BaselineSource.Lockout, Measure(Film with { Repetitions = 3 }).Measures.Baseline);

    /// <summary>It never lies lower than it is held.</summary>
    [Fact]
    public void BarHeldThroughout_IsNoStandingOfTheLifter()
    {
        var held = Measure(Film with { BeginsLate = Film.Start + SyntheticFilm.Up, CutOff = SyntheticFilm.Down + SyntheticFilm.Floor });
        Assert.Empty(held.Repetitions);
        Assert.Equal(BaselineSource.Population, held.Measures.Baseline);
        Assert.Null(held.Neutral);
    }

    [Fact]
    public void BarHeldAndLowered_IsNoStandingOfTheLifter()
        => Assert.Null(Measure(Film with { BeginsLate = Film.Start + SyntheticFilm.Up }).Neutral);

    [Fact]
    public void FilmEndsBeforeTheTop_ZeroIsThatOfPeople_AndIsDoubtedMore()
    {
        var cut = SyntheticFilm.Floor + SyntheticFilm.Down + SyntheticFilm.Hold + 0.3;
        var (whole, part) = (Measure(Film with { Repetitions = 2 }), Measure(Film with { CutOff = cut }));
        Assert.Equal(BaselineSource.Population, part.Measures.Baseline);
        Assert.True(Doubt(part) > Doubt(whole));
    }

    [Fact]
    public void LockoutWhoseBackIsHidden_IsNoZero()
    {
        var seen = Film.Observe();
        var hidden = seen with
        {
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select((frame, i) => i is > 50 and < 100 ? frame with { Silhouette = null } : frame)]),
        };
        Assert.Equal(BaselineSource.Population, WholeWay.Measure(hidden).Measures.Baseline);
    }

    [Theory]
    [InlineData(5, -40)]
    [InlineData(25, -7)]
    public void NearArmHidesTheSmallOfTheBack_LumbarZeroIsThatOfTheLifterHalfUpright(double yaw, double expected)
    {
        var lift = DeadliftAnalysis.Trace(Film.Observe(), new AnalysisOptions());
        double?[] lumbar = [.. lift.Posture.TrunkLean.Values.Select(lean => lean > 20 ? (double?)-10 : -40)];
        var arm = lift.Posture with { Lumbar = lift.Posture.Lumbar with { Values = lumbar } };
        Assert.Equal(expected, Zero(lift, arm, yaw).LumbarAngle!.Value.Value.Number, 1e-9);
    }

    [Fact]
    public void LowerBackHiddenAtLockout_IsCountedFromThatOfPeople()
    {
        var lift = DeadliftAnalysis.Trace(Film.Observe(), new AnalysisOptions());
        var hidden = lift.Posture with { Lumbar = lift.Posture.Lumbar with { Values = [.. lift.Posture.Lumbar.Values.Select(_ => (double?)null)] } };
        var (whole, part) = (Zero(lift, lift.Posture, 5), Zero(lift, hidden, 5));
        Assert.Equal(whole.ThoracicAngle, part.ThoracicAngle);
        Assert.True(part.LumbarAngle!.Value.HalfWidth > whole.LumbarAngle!.Value.HalfWidth);
    }

    /// <summary>-12 are people's, 16 to either side; where the plate has gone from before the lower back it keeps some of its bend.</summary>
    [Fact]
    public void PlateHidesTheLowerBackUpright_LumbarZeroLiesBetweenThatOfTheMostUprightFramesAndThatOfPeople()
    {
        var lift = DeadliftAnalysis.Trace(Film.Observe(), new AnalysisOptions());
        double?[] lumbar = [.. lift.Posture.TrunkLean.Values.Select(lean => lean > 35 ? 0 : lean > 20 ? (double?)-28 : null)];
        var behind = Zero(lift, lift.Posture with { Lumbar = lift.Posture.Lumbar with { Values = lumbar } }, 5).LumbarAngle!.Value;
        Assert.InRange(behind.Value.Number, -24, -16);
        Assert.True(behind.HalfWidth > Zero(lift, lift.Posture, 5).LumbarAngle!.Value.HalfWidth);
    }

    [Fact]
    public void PlateHidesTheLowerBackUpright_ItsZeroIsNotSaidToBeTheLockout()
    {
        var lift = DeadliftAnalysis.Trace(Film.Observe(), new AnalysisOptions());
        double?[] lumbar = [.. lift.Posture.TrunkLean.Values.Select(lean => lean > 35 ? 0 : lean > 20 ? (double?)-28 : null)];
        Baseline Found(PostureSeries posture) => BaselineFinder.Find(posture, lift.Signals, lift.Repetitions, new SagittalPlane(Facing.Left, 5), given: null);

        Assert.True(Found(lift.Posture with { Lumbar = lift.Posture.Lumbar with { Values = lumbar } }).LumbarIsFromLessUpright);
        Assert.False(Found(lift.Posture with { Lumbar = lift.Posture.Lumbar with { Values = [.. lumbar.Select(_ => (double?)-28)] } }).LumbarIsFromLessUpright);
    }

    [Fact]
    public void PlateHidesTheLowerBackOfEveryUprightFrame_ItsLevelIsNotJudged()
    {
        var lift = DeadliftAnalysis.Trace(Film.Observe(), new AnalysisOptions());
        double?[] lumbar = [.. lift.Posture.Lumbar.Values.Zip(lift.Posture.TrunkLean.Values, (value, lean) => lean > 45 ? value : null)];
        var posture = lift.Posture with { Lumbar = lift.Posture.Lumbar with { Values = lumbar } };
        var baseline = BaselineFinder.Find(posture, lift.Signals, lift.Repetitions, new SagittalPlane(Facing.Left, 5), given: null);

        Assert.Equal((BaselineSource.Lockout, BaselineSource.Population), (baseline.Source, baseline.LumbarSource));
    }

    /// <summary>A white shirt before a white wall, say: the outline jumps from frame to frame.</summary>
    [Fact]
    public void LowerBackThatLooksOtherwiseFromFrameToFrameAtLockout_IsAZeroInDoubt()
    {
        var lift = DeadliftAnalysis.Trace((Film with { BarAhead = 0.12 }).Observe(), new AnalysisOptions());
        NeutralPosture Jumping(double degrees) => Zero(lift, lift.Posture with
        {
            Lumbar = lift.Posture.Lumbar with { Values = [.. lift.Posture.Lumbar.Values.Select((value, i) => value + (i % 2 == 0 ? degrees : -degrees))] },
        }, 5);

        Assert.Equal(Zero(lift, lift.Posture, 5).LumbarAngle!.Value.HalfWidth, Jumping(1).LumbarAngle!.Value.HalfWidth, 0.01);
        Assert.InRange(Jumping(8).LumbarAngle!.Value.HalfWidth, 15, 20);
        Assert.Equal(Jumping(1).ThoracicAngle, Jumping(8).ThoracicAngle);
    }

    [Fact]
    public void LowerBackSeenInAFewFramesOfTheLockout_IsAZeroInDoubt()
    {
        var lift = DeadliftAnalysis.Trace((Film with { BarAhead = 0.12 }).Observe(), new AnalysisOptions());
        double DoubtSeenIn(int oneOf) => Zero(lift, lift.Posture with
        {
            Lumbar = lift.Posture.Lumbar with { Values = [.. lift.Posture.Lumbar.Values.Select((value, i) => i % oneOf == 0 ? value : null)] },
        }, 5).LumbarAngle!.Value.HalfWidth;

        Assert.Equal(DoubtSeenIn(1), DoubtSeenIn(2), 0.5);
        Assert.InRange(DoubtSeenIn(6) / DoubtSeenIn(1), 1.4, 2.2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    public void UpperBackHiddenUpright_IsCountedFromThatOfPeople_AndTheRestFromWhatIsSeen(double standing)
    {
        var lift = DeadliftAnalysis.Trace((Film with { Standing = standing }).Observe(), new AnalysisOptions());
        var hidden = lift.Posture with { Thoracic = lift.Posture.Thoracic with { Values = [.. lift.Posture.Thoracic.Values.Select(_ => (double?)null)] } };
        var (whole, part) = (Zero(lift, lift.Posture, 5), Zero(lift, hidden, 5));
        Assert.True(part.ThoracicAngle!.Value.HalfWidth > whole.ThoracicAngle!.Value.HalfWidth);
        Assert.Equal(whole.LumbarAngle, part.LumbarAngle);
    }

    [Fact]
    public void NeckUnseenWhileStanding_IsNotPassedOnAsTheLifters()
    {
        var lift = DeadliftAnalysis.Trace((Film with { Standing = 1.5 }).Observe(), new AnalysisOptions());
        var hidden = lift.Posture with { Neck = lift.Posture.Neck with { Values = [.. lift.Posture.Neck.Values.Select(_ => (double?)null)] } };
        var baseline = BaselineFinder.Find(hidden, lift.Signals, lift.Repetitions, new SagittalPlane(Facing.Left, 0), given: null);
        Assert.NotNull(baseline.Neutral.NeckAngle);
        Assert.NotNull(baseline.OwnStanding);
        Assert.Null(baseline.OwnStanding.NeckAngle);
    }

    [Fact]
    public void CameraAtTheFrontQuarter_UpperBackAtLockoutIsBelievedLess()
    {
        var lift = DeadliftAnalysis.Trace(Film.Observe(), new AnalysisOptions());
        Assert.True(Zero(lift, lift.Posture, 30).ThoracicAngle!.Value.HalfWidth > Zero(lift, lift.Posture, 5).ThoracicAngle!.Value.HalfWidth);
    }

    /// <summary>An outline of hair is not held against how people stand, and so tells nothing of a bend that is there from the floor to the top.</summary>
    [Fact]
    public void HairOverTheNeck_TheLockoutMayKeepABend_AndStandingDoesNot()
    {
        double Doubt(SyntheticFilm film, bool hidden)
        {
            var lift = DeadliftAnalysis.Trace(film.Observe(), new AnalysisOptions());
            return Zero(lift, lift.Posture with { NeckIsHidden = hidden }, 5).ThoracicAngle!.Value.HalfWidth;
        }

        Assert.InRange(Doubt(Film, hidden: false), 4, 9);
        Assert.InRange(Doubt(Film, hidden: true), 15, 20);
        Assert.InRange(Doubt(Film with { Standing = 1.5 }, hidden: true), 2, 9);
    }

    private static NeutralPosture Zero(TracedLift lift, PostureSeries posture, double yaw)
        => BaselineFinder.Find(posture, lift.Signals, lift.Repetitions, new SagittalPlane(Facing.Left, yaw), given: null).Neutral;

    private static void AssertAgree(Estimate<Degrees> a, Estimate<Degrees> b)
        => Assert.InRange(Math.Abs(a.Value.Number - b.Value.Number), 0, a.HalfWidth + b.HalfWidth);

    private static double Doubt(LiftAnalysisResult result)
        => result.Measures[Dorsal.Measures.Measure.ThoracicFlexion].HalfWidths.OfType<double>().First();

    private static StatementKind Lockout(LiftAnalysisResult result)
        => Assert.IsType<Reason.Judged>(result.Findings.Single(finding => finding.Id == FindingId.LockoutHyperextension).Reason).Statement.Kind;

    private static LiftAnalysisResult Measure(SyntheticFilm film, AnalysisOptions? options = null)
        => WholeWay.Measure(film.Observe(), options);
}
