using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>Finds what to show over any frame of the film.</summary>
internal sealed class ShownMoments(TracedLift lift, ShownBend bend)
{
    /// <summary>Numbers change only so often: letters that flicker cannot be read.</summary>
    private const double ReadableSeconds = 0.2;

    private readonly OverlayTrace overlay = new(lift);
    private readonly ReadBacks backs = new(lift);

    /// <param name="index">Of the frame in the film.</param>
    public ShownMoment At(int index)
    {
        var time = lift.Seen.Video.FrameTimes[index].Number;
        var told = overlay.SpanAt(Math.Floor(time / ReadableSeconds) * ReadableSeconds);
        var span = overlay.SpanAt(time);
        return new ShownMoment(lift, index, overlay.At(index, span), span, told?.Nearest, backs, bend);
    }
}
