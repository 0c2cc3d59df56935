using Dorsal.Back;
using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Posture;
using Dorsal.Result;
using Dorsal.Scene;

namespace Dorsal;

/// <summary>
/// The whole way from a film to a measured lift, stage by stage; start reading here. <see cref="Observe"/> looks at pixels;
/// <see cref="Trace"/> and <see cref="Judge"/> are arithmetic on what was seen.
/// </summary>
public static class DeadliftAnalysis
{
    /// <summary>Frames looked at for bars round the picture.</summary>
    private const int AreaSamples = 16;

    public static TracedLift Run(
        IFootage footage,
        IPersonDetector detector,
        ILandmarkNet net,
        AnalysisOptions options,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation)
    {
        var observations = Observe(footage, detector, net, report, cancellation);
        report?.Invoke(new AnalysisProgress(AnalysisStage.Judging, 1));
        return Trace(observations, options);
    }

    public static Observations Observe(
        IFootage footage,
        IPersonDetector detector,
        ILandmarkNet net,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation)
    {
        var progress = new ObservationProgress(footage.Facts.FrameCount, report);
        var area = PictureAreaFinder.Find(FrameSamples.Of(footage, AreaSamples, 1, cancellation).Pictures);
        var survey = LifterSurvey.FindLifter(footage, area, detector, net, cancellation);
        var lifter = new LifterTracker(detector, ReadFacingLeft(net, survey), area).Track(footage, survey, progress.LifterFollowed, cancellation);
        if (StillSceneFinder.Find(footage, lifter, cancellation) is { } scene)
            lifter = SceneCutter.Cut(footage, lifter, scene, cancellation);

        progress.BarBegins();
        var bar = BarTracker.Track(footage, area, HandTrack.Of(lifter), cancellation);
        return new Observations(footage.Facts, area, lifter, bar);
    }

    /// <summary>A lifter is read alike whichever way the film turns him: see <see cref="MirroredLandmarkNet"/>.</summary>
    private static ILandmarkNet ReadFacingLeft(ILandmarkNet net, IReadOnlyList<SurveySighting> survey)
        => CameraViewFinder.FacingOf([.. survey.Select(sighting => sighting.Reading.Pose)]) == Facing.Right
            ? new MirroredLandmarkNet(net)
            : net;

    public static LiftAnalysisResult Measure(Observations seen, AnalysisOptions options, AnalysisVersions versions)
        => Judge(Trace(seen, options), versions);

    public static TracedLift Trace(Observations seen, AnalysisOptions options)
    {
        var body = BodyTracker.Track(seen.Lifter);
        var trunkLength = TrunkLengths.Typical(seen.Lifter);
        var view = CameraViewFinder.Find(seen.Lifter);
        var signals = LiftSignalReader.Read(body, seen.Bar, seen.Lifter, view, trunkLength);
        var repetitions = RepetitionFinder.Find(signals);
        var kind = LiftClassifier.Classify(signals, repetitions, view.Kind, StanceReader.Read(seen.Lifter, view));
        var scale = ScaleFinder.Find(seen.Bar, trunkLength, options);

        var plane = SagittalPlane.For(view);
        var back = BackTrace.Trace(seen.Lifter, body, plane, TrunkLengths.OfBack(seen.Lifter));
        var posture = PostureReader.Read(body, back, plane);
        var baseline = BaselineFinder.Find(posture, signals, repetitions, options.Neutral);
        var measures = LiftMeasurer.Measure(seen, body, signals, posture, baseline, view, scale);
        return new TracedLift(seen, body, view, signals, repetitions, kind, scale, plane, back, posture, baseline, measures);
    }

    public static LiftAnalysisResult Judge(TracedLift lift, AnalysisVersions versions)
    {
        var tilt = SideTiltReader.Read(lift.Seen.Lifter, lift.View);
        return new LiftAnalysisResult(
            lift.Seen.Video,
            lift.View,
            lift.Kind,
            lift.Scale,
            RepetitionMeasurer.Measure(lift.Repetitions, lift.Measures),
            lift.Measures,
            lift.Baseline.OwnStanding,
            FindingRules.Judge(new LiftEvidence(lift.View, lift.Kind, lift.Repetitions, lift.Measures, tilt)),
            versions);
    }
}
