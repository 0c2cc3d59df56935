using Dorsal.Drawing.Annotation;
using Dorsal.Drawing.Colours;
using Dorsal.Footage;
using Dorsal.Wording;
using SkiaSharp;

namespace Dorsal.Drawing.Tests;

/// <summary>One analysed frame of a lift, drawn for the lifter on a black picture, to look at pixel by pixel.</summary>
internal sealed class AnnotatedPixels
{
    private const byte Black = 16;
    private const byte Grey = 128;

    private readonly byte[] frame;
    private readonly AnnotatedSize size;

    private AnnotatedPixels(byte[] frame, AnnotatedSize size) => (this.frame, this.size) = (frame, size);

    public static AnnotatedPixels Of(TracedLift lift, int number, ShownBend bend = ShownBend.OfEachPart)
    {
        using var film = new AnnotatedFilm(lift, bend, Texts.English);
        var (analysed, pixels) = (lift.Seen.Lifter.Frames[number], film.Width * film.Height);
        byte[] frame = [.. Enumerable.Repeat(Black, pixels), .. Enumerable.Repeat(Grey, pixels / 2)];
        film.Draw([new VideoFrame<byte[]>(analysed.Index, analysed.Time, frame)], (_, _) => { }, null, CancellationToken.None);
        return new AnnotatedPixels(frame, AnnotatedSize.For(lift.Seen.Video));
    }

    /// <summary>To tell two pictures apart.</summary>
    public IReadOnlyList<byte> All => frame;

    /// <summary>The colour at a point of the film's own picture, by ITU-R BT.709 in video range.</summary>
    public SKColor At(ImagePoint point)
    {
        var (x, y, pixels) = ((int)(point.X * size.ZoomX), (int)(point.Y * size.ZoomY), size.Width * size.Height);
        var four = pixels + (y / 2 * (size.Width / 2)) + (x / 2);
        var luma = (frame[(y * size.Width) + x] - Black) / 219.0;
        var (u, v) = ((frame[four] - Grey) / 224.0, (frame[four + (pixels / 4)] - Grey) / 224.0);
        static byte Byte(double share) => (byte)Math.Round(255 * Math.Clamp(share, 0, 1));
        return new SKColor(Byte(luma + (1.5748 * v)), Byte(luma - (0.1873 * u) - (0.4681 * v)), Byte(luma + (1.8556 * u)));
    }
}
