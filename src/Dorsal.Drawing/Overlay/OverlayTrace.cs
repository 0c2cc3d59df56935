using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Legs;
using Dorsal.Measures;

namespace Dorsal.Drawing.Overlay;

/// <summary>
/// Takes out of a traced lift what a lifter is shown over any frame of the film; the page and the drawings share it. Not every
/// frame is analysed: between two that are, and that are near each other, points move evenly from the one to the other, so that
/// lines keep to a body that moves. What one of the two does not show is not shown between them either. The bar is known in
/// every frame.
/// </summary>
public sealed class OverlayTrace
{
    /// <summary>Screens and messengers show no more; a film in slow motion is thinned out evenly. A little over 60, as cameras are.</summary>
    private const double MostFramesPerSecond = 61;

    private static readonly (OverlayJoint Shown, BodyJoint Joint)[] FromTheNet =
    [
        (OverlayJoint.Nose, BodyJoint.Nose), (OverlayJoint.Ear, BodyJoint.Ear), (OverlayJoint.Shoulder, BodyJoint.Shoulder),
        (OverlayJoint.Elbow, BodyJoint.Elbow), (OverlayJoint.Wrist, BodyJoint.Wrist), (OverlayJoint.Heel, BodyJoint.Heel), (OverlayJoint.Toe, BodyJoint.Toe),
    ];

    private readonly TracedLift lift;
    private readonly BackLine?[] lines;
    private readonly ShownNecks necks;
    private readonly FilmSpans spans;
    private readonly ReadBacks backs;

    public OverlayTrace(TracedLift lift)
    {
        this.lift = lift;
        lines = Lines(lift);
        necks = new ShownNecks(lines, lift.Body.Times);
        spans = new FilmSpans(lift.Steady.Lifter.Frames);
        backs = new ReadBacks(lift);
    }

    /// <summary>The frames of a film that are drawn upon.</summary>
    public static FrameChoice Drawn(VideoFacts film) => FrameChoice.AtMost(MostFramesPerSecond, film);

    /// <param name="index">Of the frame in the film.</param>
    public OverlayFrame At(int index) => At(index, SpanAt(lift.Seen.Video.FrameTimes[index].Number));

    internal FilmSpan? SpanAt(double seconds) => spans.At(seconds);

    internal OverlayFrame At(int index, FilmSpan? found)
    {
        var frame = OfSteadyLifter(index, found);
        return lift.IsAsSeen ? frame : frame.WithLifter(place => lift.InPicture(index, place));
    }

    private OverlayFrame OfSteadyLifter(int index, FilmSpan? found)
    {
        var bar = lift.BarInPicture(index);
        if (found is not { } span)
            return OverlayFrame.OfBar(bar);
        if (lift.View.WhyNotSagittal is not null)
            return OverlayFrame.OfBar(bar) with { Limbs = BothSides.Of(lift.Steady.Lifter.Frames, span) };

        var shown = ShownBack.Of(station => Between(span, line => line.PointAt(station)), necks.At(span));
        var neutral = NeutralBack.Of(shown, Bend(span, Measure.LumbarFlexion), Bend(span, Measure.ThoracicFlexion));

        IReadOnlyList<ImagePoint> InPicture(IEnumerable<SagittalPoint> points) => [.. points.Select(lift.Plane.ToImage)];
        return OverlayFrame.OfBar(bar) with
        {
            Lumbar = InPicture(shown.Lumbar),
            Thoracic = InPicture(shown.Thoracic),
            Neutral = InPicture(neutral),
            Joints = Joints(span),
            OverHip = Neck(span) is { } neck && Hip(span) is { } hip ? lift.Plane.ToImage(hip with { Up = hip.Up + (neck - hip).Length }) : null,
        };
    }

    /// <summary>The back of every analysed frame, without what one reading shows alone.</summary>
    private static BackLine?[] Lines(TracedLift lift)
    {
        BackLine?[] lines = [.. lift.Back.Select(moment => moment.Line)];
        LinesOfThree.Put(lines, lift.Steady.Lifter, lift.Body.Times);
        LinesBetween.Fill(lines, lift.Steady.Lifter, SteadyTrunk.Of(lift.Body, lift.Steady.Lifter), lift.Plane);
        return lines;
    }

    /// <summary>What of the drawn line is bend; absent where none was read off it.</summary>
    private double? Bend(FilmSpan span, Measure measure)
    {
        if (!backs.Has(measure, span.Nearest))
            return null;

        var values = lift.Measures[measure].Values;
        return Blend.Of(values[span.Before], values[span.After], span.Share);
    }

    private SagittalPoint? Between(FilmSpan span, Func<BackLine, SagittalPoint?> of)
        => lines[span.Before] is { } before && lines[span.After] is { } after ? Blend.Of(of(before), of(after), span.Share) : null;

    private Dictionary<OverlayJoint, ImagePoint> Joints(FilmSpan span)
    {
        var joints = new Dictionary<OverlayJoint, ImagePoint>();
        void Add(OverlayJoint joint, ImagePoint? found)
        {
            if (found is { } there)
                joints[joint] = there;
        }

        foreach (var (shown, joint) in FromTheNet)
            Add(shown, Blend.Of(lift.Body.At(joint, span.Before), lift.Body.At(joint, span.After), span.Share));

        Add(OverlayJoint.Knee, InPicture(OfLegs(span, legs => legs.Knee)));
        Add(OverlayJoint.Ankle, InPicture(OfLegs(span, legs => legs.Ankle)));
        if (Neck(span) is not { } neck)
            return joints;

        Add(OverlayJoint.Neck, InPicture(neck));
        Add(OverlayJoint.Hip, InPicture(Hip(span)));
        return joints;
    }

    private SagittalPoint? Neck(FilmSpan span) => Between(span, line => TrunkJoints.Neck(line));

    private SagittalPoint? Hip(FilmSpan span) => OfLegs(span, legs => legs.Hip);

    private SagittalPoint? OfLegs(FilmSpan span, Func<LegMoment, SagittalPoint?> of) => Blend.Of(of(lift.Legs[span.Before]), of(lift.Legs[span.After]), span.Share);

    private ImagePoint? InPicture(SagittalPoint? point) => point is { } there ? lift.Plane.ToImage(there) : null;
}
