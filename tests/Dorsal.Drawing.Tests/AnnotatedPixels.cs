using Dorsal.Drawing.Annotation;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Tests;

/// <summary>One analysed frame of a lift, drawn for the lifter on a black picture, to look at pixel by pixel.</summary>
internal sealed class AnnotatedPixels
{
    private readonly byte[] rgba;
    private readonly AnnotatedSize size;

    private AnnotatedPixels(byte[] rgba, AnnotatedSize size) => (this.rgba, this.size) = (rgba, size);

    public static AnnotatedPixels Of(TracedLift lift, int number)
    {
        using var film = new AnnotatedFilm(lift);
        var (frame, rgba) = (lift.Seen.Lifter.Frames[number], new byte[film.Width * film.Height * 4]);
        for (var alpha = 3; alpha < rgba.Length; alpha += 4)
            rgba[alpha] = byte.MaxValue;

        film.Draw([new VideoFrame<byte[]>(frame.Index, frame.Time, rgba)], (_, _) => { }, null, CancellationToken.None);
        return new AnnotatedPixels(rgba, AnnotatedSize.For(lift.Seen.Video));
    }

    /// <summary>The colour at a point of the film's own picture.</summary>
    public SKColor At(ImagePoint point)
    {
        var at = (((int)(point.Y * size.ZoomY) * size.Width) + (int)(point.X * size.ZoomX)) * 4;
        return new SKColor(rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]);
    }
}
