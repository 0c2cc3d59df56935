using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Results.Testing;
using Dorsal.Scene;

namespace Dorsal.Recordings.Tests;

public class RefilmingTests
{
    private static readonly IReadOnlyList<Measure> Angles =
        [Measure.ThoracicFlexion, Measure.LumbarFlexion, Measure.TrunkLean, Measure.HipFlexion, Measure.KneeFlexion];

    public static TheoryData<string> Clips => RenderedClip.Names;

    public static TheoryData<string> WithPlate => RenderedClip.NamesWithPlate;

    public static TheoryData<string, double> UpAndDown => new() { { "CleanLift", 14 }, { "CleanLift", -14 }, { "UpperBackRounded", 14 }, { "UpperBackRounded", -14 } };

    [Theory, MemberData(nameof(Clips))]
    public void MirroredFilm_GivesTheSameResult(string name)
    {
        var seen = RenderedClip.Named(name).Observations;
        var (plain, mirrored) = (seen.Measured(), seen.Mirrored().Measured());
        Assert.NotEqual(plain.View.Facing, mirrored.View.Facing);
        SamePeaks(plain, mirrored, 0.01);
        SameStatuses(plain, mirrored);
    }

    [Theory, MemberData(nameof(Clips))]
    public void HalvedPicture_GivesTheSameAnglesAndFindings(string name)
    {
        var seen = RenderedClip.Named(name).Observations;
        var (plain, halved) = (seen.Measured(), seen.Scaled(0.5).Measured());
        SamePeaks(plain, halved, 0.01);
        SameStatuses(plain, halved);
    }

    [Theory, MemberData(nameof(WithPlate))]
    public void HalvedPicture_BarRisesByTheSameMetres(string name)
    {
        var seen = RenderedClip.Named(name).Observations;
        Assert.Equal(seen.Measured().Peak(Measure.BarHeight).Value, seen.Scaled(0.5).Measured().Peak(Measure.BarHeight).Value, 0.001);
    }

    /// <summary>The picture sways by a tenth of its width, and the lift is the same; where the bar was is known less well.</summary>
    [Theory, MemberData(nameof(Clips))]
    public void FilmHeldInTheHand_GivesTheSameResultAsFromATripod(string name)
    {
        var seen = RenderedClip.Named(name).Observations;
        var (plain, held) = (seen.Measured(), seen.HeldInTheHand().Measured());
        SamePeaks(plain, held, 0.1);
        Assert.All(plain.Findings.Zip(held.Findings), pair => Assert.True(
            pair.First.Status == pair.Second.Status || (IsOfBar(pair.First.Id) && pair.Second.Status == FindingStatus.Uncertain)));
        Assert.Equal(
            plain.Repetitions.Select(repetition => repetition.Events.Start.Number),
            held.Repetitions.Select(repetition => repetition.Events.Start.Number),
            (a, b) => Math.Abs(a - b) < 0.01);
    }

    /// <summary>Else the test above could not fail.</summary>
    [Fact]
    public void FilmHeldInTheHand_TakenForOneFromATripod_PutsTheBarElsewhere()
    {
        var seen = RenderedClip.Clean.Observations;
        var untold = seen.HeldInTheHand() with { Camera = CameraPath.Still };
        Assert.True(Math.Abs(seen.Measured().Peak(Measure.BarHeight).Value - untold.Measured().Peak(Measure.BarHeight).Value) > 0.02);
    }

    [Theory, MemberData(nameof(WithPlate))]
    public void FilmHeldInTheHand_BarRisesByTheSameMetres(string name)
    {
        var seen = RenderedClip.Named(name).Observations;
        Assert.Equal(seen.Measured().Peak(Measure.BarHeight).Value, seen.HeldInTheHand().Measured().Peak(Measure.BarHeight).Value, 0.001);
    }

    [Theory, MemberData(nameof(WithPlate))]
    public void FilmHeldInTheHand_KnowsLessWellWhereTheBarIs(string name)
    {
        var seen = RenderedClip.Named(name).Observations;
        var (plain, held) = (seen.Measured().Peak(Measure.BarHeight), seen.HeldInTheHand().Measured().Peak(Measure.BarHeight));
        Assert.True(held.High - held.Low > plain.High - plain.Low + 0.005);
    }

    [Fact]
    public void CameraThatWalksAbout_LeavesTheBarUnmeasured_AndNotTheBack()
    {
        var lost = (RenderedClip.Clean.Observations with { Camera = CameraPath.Lost }).Measured();
        Assert.Equal(CameraMotion.Lost, lost.View.Motion);
        Assert.Equal(UnmeasurableReason.CameraLost, lost.Measures[Measure.BarHeight].WhyAbsent);
        Assert.Equal(UnmeasurableReason.CameraLost, lost.Measures[Measure.BarForward].WhyAbsent);
        Assert.Contains(lost.Measures[Measure.ThoracicFlexion].Values, value => value is not null);
    }

    /// <summary>A phone on the floor, or on a shelf: what its picture does to angles and to the plate is taken out again.</summary>
    [Theory, MemberData(nameof(UpAndDown))]
    public void CameraLooksUpOrDown_GivesTheSameResult(string name, double degrees)
    {
        var seen = RenderedClip.Named(name).Observations;
        var (plain, tilted) = (seen.Measured(), seen.By(degrees).Measured());
        Assert.Equal(degrees, tilted.View.Pitch.EstimateOrNull!.Value.Value.Number, 0.1);
        SamePeaks(plain, tilted, 0.1);
        SameStatuses(plain, tilted);
        Assert.Equal(plain.Peak(Measure.BarHeight).Value, tilted.Peak(Measure.BarHeight).Value, 0.001);
    }

    /// <summary>Else the test above could not fail.</summary>
    [Theory, MemberData(nameof(UpAndDown))]
    public void CameraLooksUpOrDown_TakenToBeLevel_BendsTheKneesOtherwise(string name, double degrees)
    {
        var seen = RenderedClip.Named(name).Observations;
        var (plain, untold) = (seen.Measured(), seen.By(degrees, isTold: false).Measured());
        Assert.Null(untold.View.Pitch.EstimateOrNull);
        Assert.True(Math.Abs(plain.Peak(Measure.KneeFlexion).Value - untold.Peak(Measure.KneeFlexion).Value) > 1.5);
    }

    [Fact]
    public void CameraTooFarOffTheSide_TellsNoNeutral()
    {
        var turned = Turned(RenderedClip.Clean.Observations, 60).Measured();
        Assert.Equal(UnmeasurableReason.CameraTooOblique, turned.View.WhyNotSagittal);
        Assert.Equal(BaselineSource.Population, turned.Measures.Baseline);
        Assert.Null(turned.Neutral);
    }

    [Theory, MemberData(nameof(Clips))]
    public void HalfTheFrames_ChangePeaksBySmallAmounts(string name)
    {
        var seen = RenderedClip.Named(name).Observations;
        SamePeaks(seen.Measured(), seen.EverySecondFrame().Measured(), 2.5, 4);
    }

    /// <summary>
    /// As it is when only a stretch of a long film is read. Large times are rounded more coarsely, and a frame that lies exactly on the
    /// edge of a smoothing window falls to the other side of it.
    /// </summary>
    [Theory, MemberData(nameof(Clips))]
    public void LiftLateInALongFilm_GivesTheSameResultLater(string name)
    {
        const double Later = 7200;
        var seen = RenderedClip.Named(name).Observations;
        var (plain, late) = (seen.Measured(), seen.Later(Later).Measured());
        SamePeaks(plain, late, 1);
        SameStatuses(plain, late);
        Assert.Equal(
            plain.Repetitions.Select(repetition => repetition.Events.Start.Number + Later),
            late.Repetitions.Select(repetition => repetition.Events.Start.Number),
            (a, b) => Math.Abs(a - b) < 0.05);
    }

    [Fact]
    public void SameObservations_AlwaysGiveTheSameResult()
    {
        var seen = RenderedClip.UpperBack.Observations;
        var (first, second) = (seen.Measured(), seen.Measured());
        foreach (var measure in Enum.GetValues<Measure>())
            Assert.Equal(first.Measures[measure].Values, second.Measures[measure].Values);

        Assert.Equal(first.Findings.Select(finding => finding.Reason), second.Findings.Select(finding => finding.Reason));
    }

    private static void SamePeaks(LiftAnalysisResult a, LiftAnalysisResult b, double degrees, double? ofJoints = null)
    {
        Assert.Equal(a.Repetitions.Count, b.Repetitions.Count);
        for (var rep = 0; rep < a.Repetitions.Count; rep++)
        {
            foreach (var angle in Angles)
                Assert.True(
                    Math.Abs(a.Peak(angle, rep).Value - b.Peak(angle, rep).Value) <= (IsOfJoints(angle) ? ofJoints ?? degrees : degrees),
                    $"{angle}: {a.Peak(angle, rep).Value} against {b.Peak(angle, rep).Value}");
        }
    }

    private static bool IsOfBar(FindingId finding) => finding is FindingId.BarForward or FindingId.BarDrift;

    /// <summary>Hip and knee hang on three landmarks each, and their intervals are as wide.</summary>
    private static bool IsOfJoints(Measure angle) => angle is Measure.HipFlexion or Measure.KneeFlexion;

    private static void SameStatuses(LiftAnalysisResult a, LiftAnalysisResult b)
        => Assert.Equal(a.Findings.Select(finding => (finding.Id, finding.Status)), b.Findings.Select(finding => (finding.Id, finding.Status)));

    /// <summary>The same picture of a body that the net sees turned further about its upright axis.</summary>
    private static Observations Turned(Observations seen, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        WorldPoint Of(WorldPoint point) => point with { X = (point.X * cos) + (point.Z * sin), Z = (point.Z * cos) - (point.X * sin) };
        return seen with
        {
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with
            {
                Pose = frame.Pose is { } pose ? pose with { World = [.. pose.World.Select(Of)] } : null,
            })]),
        };
    }
}
