using Dorsal.Back;
using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Legs;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Posture;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Scene;

namespace Dorsal;

/// <summary>
/// The whole way from a film to a measured lift, stage by stage; start reading here. <see cref="Observe"/> looks at pixels;
/// <see cref="Trace"/> and <see cref="Judge"/> are arithmetic on what was seen.
/// </summary>
public static class DeadliftAnalysis
{
    /// <summary>
    /// The film is decoded twice: some frames for what must be known first, then in colour for the lifter, and small on the way for the
    /// bar; again where luma does not show the plate, where the lifter was lost on the way, or where the small pictures are too many to keep.
    /// </summary>
    /// <param name="threads">How many share the work, 1 or more. What is found does not depend on it.</param>
    /// <param name="report">Told how far the work is, from several threads, one at a time; absent: nobody is.</param>
    /// <returns>Also where nobody lifts: what cannot be seen is absent in it.</returns>
    /// <exception cref="UserInputException">The film turns out to be unreadable.</exception>
    public static Observations Observe(
        IFootage footage,
        IPersonDetector detector,
        ILandmarkNet net,
        int threads,
        Action<AnalysisProgress>? report,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(footage);
        ArgumentNullException.ThrowIfNull(detector);
        ArgumentNullException.ThrowIfNull(net);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var progress = new ObservationProgress(footage.Facts.FrameCount, report);
        var survey = FilmSurvey.Of(footage, detector, net, threads, progress.SurveyRead, cancellation);
        LetGoOfPictures();
        progress.LifterBegins();
        var grey = new GreyFilm(footage, BarTracker.ShrinkFor(survey.TrunkLength));
        var tracker = new LifterTracker(
            detector,
            ReadFacingLeft(net, survey.Lifter),
            survey.Area,
            new OutlineTracer(survey.Scene, survey.Camera).Trace,
            new BackAtAGlance([.. survey.Lifter.Select(sighting => sighting.Reading.Pose)]).Of,
            threads);
        var lifter = tracker.Track(grey.Colour, survey.Lifter, progress.LifterFollowed, cancellation);

        LetGoOfPictures();
        progress.BarBegins();
        var bar = BarTracker.TrackInAnyColour(grey, survey.Area, HandTrack.Of(lifter), threads, cancellation);
        var camera = survey.Camera is null ? CameraPath.Still : CameraPathFinder.Find(grey, survey.Area, lifter, threads, cancellation);
        progress.BarFollowed();
        return new Observations(footage.Facts, survey.Area, lifter, bar) { Model = net.Model, Camera = camera, Upright = survey.Upright };
    }

    /// <summary>The pictures of a stage are by far the largest garbage of an analysis; left to itself the runtime keeps their memory to the end.</summary>
    private static void LetGoOfPictures() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>A lifter is read alike whichever way the film turns him: see <see cref="MirroredLandmarkNet"/>.</summary>
    private static ILandmarkNet ReadFacingLeft(ILandmarkNet net, IReadOnlyList<SurveySighting> survey)
        => CameraViewFinder.FacingOf([.. survey.Select(sighting => sighting.Reading.Pose)]) == Facing.Right
            ? new MirroredLandmarkNet(net)
            : net;

    /// <summary>From what was seen of a film to a judged lift, with what the lifter says was on the bar: <see cref="Trace"/> and <see cref="Judge"/> in one.</summary>
    /// <param name="versions">What the result says it was made by and with.</param>
    public static LiftAnalysisResult Measure(Observations seen, AnalysisOptions options, AnalysisVersions versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        return Judge(Trace(seen, options), versions) with { Load = options.Load };
    }

    /// <summary>
    /// The lifter's posture, the bar and the repetitions in every analysed frame, unjudged. Milliseconds; the same observations and options always give
    /// the same lift.
    /// </summary>
    public static TracedLift Trace(Observations seen, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(options);
        var pitch = CameraPitch.Find(seen.Upright, seen.Bar, seen.Area);
        var level = LevelView.Of(pitch, seen.Area);
        var steady = Levelling.Of(Steadying.Of(seen), level);
        var body = BodyTracker.Track(steady.Lifter);
        var trunkLength = TrunkLengths.Typical(steady.Lifter);
        var scale = ScaleFinder.Find(steady.Bar, trunkLength, options);
        var end = BarEnd.Find(steady, scale);
        var view = YawByBar.Sharpen(CameraViewFinder.Find(steady.Lifter) with { Roll = RollOf(steady.Upright), Pitch = CameraPitch.ByAnyLens(pitch), Motion = seen.Camera.Motion }, end, steady.Bar.Plate);
        steady = steady with { Bar = StrayBar.Without(steady.Bar, LiftSignalReader.Read(body, steady.Bar, steady.Lifter, view, trunkLength)) };
        var signals = LiftSignalReader.Read(body, steady.Bar, steady.Lifter, view, trunkLength);
        var repetitions = RepetitionFinder.Find(signals);
        var kind = LiftClassifier.Classify(signals, repetitions, view.Kind, StanceReader.Read(steady.Lifter, view));

        var plane = SagittalPlane.For(view);
        var ruler = TrunkLengths.OfBack(steady.Lifter, plane);
        double? RadiiFromPlate(int i, ImagePoint place) => steady.Bar.RadiiFrom(steady.Lifter.Frames[i].Index, place);
        var back = BackTrace.Trace(steady.Lifter, body, plane, ruler, (i, place) => end is { Scale.EndIsNear: false } ? null : RadiiFromPlate(i, place));
        var legs = LegTracer.Trace(body, back, plane, ruler, RadiiFromPlate);
        var posture = PostureReader.Read(body, back, legs, plane);
        var baseline = view.WhyNotSagittal is null || options.Neutral is not null
            ? BaselineFinder.Find(posture, signals, repetitions, plane, options.Neutral)
            : Baseline.Unseen;
        var measures = LiftMeasurer.Measure(steady, body, signals, posture, baseline, view, scale, end);
        return new TracedLift(seen, level, steady, body, view, signals, repetitions, kind, scale, end, plane, back, legs, posture, baseline, measures);
    }

    private static Measurement<Degrees> RollOf(PlumbLine? upright)
        => upright is { Roll: var roll } ? Measurement<Degrees>.From(roll) : Measurement<Degrees>.Unknown(UnmeasurableReason.NoPlumbLine);

    /// <summary>All ten findings, and the repetitions with their peaks. What the lifter says was on the bar is not in the lift, and so is not in the result.</summary>
    public static LiftAnalysisResult Judge(TracedLift lift, AnalysisVersions versions)
    {
        ArgumentNullException.ThrowIfNull(lift);
        ArgumentNullException.ThrowIfNull(versions);
        var tilt = SideTiltReader.Read(lift.Steady.Lifter, lift.View);
        return new LiftAnalysisResult(
            lift.Seen.Video,
            lift.View,
            lift.Kind,
            lift.Scale,
            RepetitionMeasurer.Measure(lift.Repetitions, lift.Measures, lift.Plane.YawDegrees),
            lift.Measures,
            lift.Baseline.OwnStanding,
            FindingRules.Judge(new LiftEvidence(lift.View, lift.Kind, lift.Repetitions, lift.Measures, tilt, lift.Baseline.StandingLean)),
            versions);
    }
}
