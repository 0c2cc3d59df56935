using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// Finds what to show over any frame of the film. Not every frame is analysed; between two that are, points move evenly from
/// the one to the other, so that lines keep to a body that moves.
/// </summary>
internal sealed class ShownMoments(TracedLift lift)
{
    /// <summary>Numbers change only so often: letters that flicker cannot be read.</summary>
    private const double ReadableSeconds = 0.2;

    private readonly IReadOnlyList<OverlayFrame> frames = OverlayTrace.Of(lift);

    private IReadOnlyList<LifterFrame> Analysed => lift.Seen.Lifter.Frames;

    /// <summary>Absent where nothing was analysed at all.</summary>
    /// <param name="index">Of the frame in the film.</param>
    public ShownMoment? At(int index)
    {
        if (Analysed.Count == 0)
            return null;

        var before = Before(lift.Seen.Video.FrameTimes[index].Number);
        var after = Math.Min(before + 1, Analysed.Count - 1);
        var share = after == before ? 0 : Math.Clamp(
            (lift.Seen.Video.FrameTimes[index].Number - Analysed[before].Time.Number) / (Analysed[after].Time.Number - Analysed[before].Time.Number), 0, 1);
        return new ShownMoment(lift, index, Between(before, after, share, index), share < 0.5 ? before : after, Told(index));
    }

    private int Told(int index)
        => Before(Math.Floor(lift.Seen.Video.FrameTimes[index].Number / ReadableSeconds) * ReadableSeconds);

    /// <summary>The last analysed frame that is not later; the first one where there is none.</summary>
    private int Before(double time)
    {
        var (low, high) = (0, Analysed.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Analysed[middle].Time.Number <= time ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private OverlayFrame Between(int before, int after, double share, int index)
    {
        var (a, b, bar) = (frames[before], frames[after], lift.Seen.Bar.Frames[index]);
        return new OverlayFrame(
            Between(a.Lumbar, b.Lumbar, share),
            Between(a.Thoracic, b.Thoracic, share),
            Between(a.Neutral, b.Neutral, share),
            bar.Centre,
            bar.Seen,
            a.Joints.Where(joint => b.Joints.ContainsKey(joint.Key)).ToDictionary(
                joint => joint.Key, joint => Between(joint.Value, b.Joints[joint.Key], share)));
    }

    /// <summary>Lines of which other parts were seen have no points in common: then the nearer one stands.</summary>
    private static IReadOnlyList<ImagePoint> Between(IReadOnlyList<ImagePoint> a, IReadOnlyList<ImagePoint> b, double share)
        => a.Count == b.Count ? [.. a.Zip(b, (from, to) => Between(from, to, share))] : share < 0.5 ? a : b;

    private static ImagePoint Between(ImagePoint from, ImagePoint to, double share) => from + ((to - from) * share);
}
