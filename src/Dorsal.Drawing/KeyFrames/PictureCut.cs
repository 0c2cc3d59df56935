using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Drawing.KeyFrames;

/// <summary>The part of the film that all pictures show, and how large they are: the lifter and the bar, nothing of the gym beyond.</summary>
internal sealed record PictureCut(double Left, double Top, double Right, double Bottom, double Zoom)
{
    private const double MarginShare = 0.06;

    /// <summary>All pictures together have about so many pixels, some 300 KB, whatever the number of repetitions.</summary>
    private const double PixelsOfAll = 2_000_000;
    private const double MostPixelsOfOne = 260_000;

    public int Width => (int)Math.Round((Right - Left) * Zoom);

    public int Height => (int)Math.Round((Bottom - Top) * Zoom);

    /// <summary>Large pictures of a minute's film of singles, small ones of a set of twenty.</summary>
    public static PictureCut For(TracedLift lift, IReadOnlyList<KeyFrame> frames)
    {
        // Not every frame has an outline: those of the two round a moment hold what it shows.
        List<LifterFrame> outlined = [.. lift.Seen.Lifter.Frames.Where(frame => frame.Silhouette is not null)];
        var spans = new FilmSpans(outlined);
        IEnumerable<ImagePoint> Body(KeyFrame frame) => spans.At(frame.Time.Number) is { } span
            ? outlined[span.Before].Silhouette!.Points.Concat(outlined[span.After].Silhouette!.Points)
            : [];

        var shown = frames.SelectMany(frame => Body(frame).Concat(Plate(lift, frame))).ToList();
        if (shown.Count == 0)
            shown = [new(0, 0), new(lift.Seen.Video.Width, lift.Seen.Video.Height)];

        var (left, right) = (shown.Min(point => point.X), shown.Max(point => point.X));
        var (top, bottom) = (shown.Min(point => point.Y), shown.Max(point => point.Y));
        var margin = MarginShare * Math.Max(right - left, bottom - top);
        (left, right) = (Math.Max(0, left - margin), Math.Min(lift.Seen.Video.Width, right + margin));
        (top, bottom) = (Math.Max(0, top - margin), Math.Min(lift.Seen.Video.Height, bottom + margin));

        var pixels = Math.Min(MostPixelsOfOne, PixelsOfAll / Math.Max(1, frames.Count));
        return new PictureCut(left, top, right, bottom, Math.Sqrt(pixels / ((right - left) * (bottom - top))));
    }

    private static IEnumerable<ImagePoint> Plate(TracedLift lift, KeyFrame frame)
        => lift.Seen.Bar.Plate is { } plate && lift.BarInPicture(frame.Index).Centre is { } centre
            ? [centre - new ImagePoint(plate.RadiusX, plate.RadiusY), centre + new ImagePoint(plate.RadiusX, plate.RadiusY)]
            : [];
}
