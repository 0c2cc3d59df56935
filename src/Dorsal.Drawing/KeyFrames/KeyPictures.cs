using Dorsal.Drawing.Annotation;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.KeyFrames;

/// <summary>Draws the chosen frames of one film as small pictures: back line, neutral, plate, or the limbs of both sides, as on the annotated film.</summary>
public static class KeyPictures
{
    private const int JpegQuality = 80;

    /// <summary>A thin line as a share of the picture's longer side.</summary>
    private const double ThinShare = 1 / 420.0;

    /// <summary>
    /// The size from which a pixel can be made of four as no other lies between them; a pyramid of smaller pictures, for the rest, takes more time than
    /// all else that is drawn.
    /// </summary>
    private const double FourAreEnoughFrom = 0.5;

    private static readonly IMark[] Marks = [new BothSidesMark(), new BarMark(), new BackMark()];

    /// <summary>Pictures that are held to be drawn upon by several threads: a film may have hundreds.</summary>
    private const int AtOnce = 8;

    /// <summary>Reads the film once more.</summary>
    /// <param name="footage">The film that was analysed.</param>
    /// <inheritdoc cref="Draw(IEnumerable{VideoFrame{ColourPicture}}, TracedLift, IReadOnlyList{KeyFrame}, ShownBend, int, Action{double}, CancellationToken)"/>
    public static IReadOnlyList<KeyPicture> Draw(
        IFootage footage, TracedLift lift, IReadOnlyList<KeyFrame> frames, ShownBend bend, int threads, Action<double>? report, CancellationToken cancellation)
        => Draw(footage.ReadColour(KeyFrameChoice.Indices(frames), cancellation), lift, frames, bend, threads, report, cancellation);

    /// <summary>Draws upon what has been read.</summary>
    /// <param name="read">These frames of the film, in order, or those of a smaller copy.</param>
    /// <param name="bend">Which bend of the back is shown.</param>
    /// <param name="threads">How many share the work, 1 or more.</param>
    /// <param name="report">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops between some frames.</param>
    /// <returns>In the order of <paramref name="frames"/>.</returns>
    public static IReadOnlyList<KeyPicture> Draw(
        IEnumerable<VideoFrame<ColourPicture>> read, TracedLift lift, IReadOnlyList<KeyFrame> frames, ShownBend bend, int threads, Action<double>? report, CancellationToken cancellation)
    {
        if (frames.Count == 0)
            return [];

        var cut = PictureCut.For(lift, frames);
        var moments = new ShownMoments(lift, bend);
        var drawn = new Dictionary<int, byte[]>();
        using var letters = new Lettering();
        foreach (var few in read.Select(frame => frame with { Picture = frame.Picture.Copy() }).Chunk(AtOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            report?.Invoke((few[^1].Index + 1.0) / lift.Seen.Video.FrameCount);
            var jpegs = few.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(threads, AtOnce))
                .Select(frame => Jpeg(frame.Picture, lift.Seen.Video, moments.At(frame.Index), cut, letters));
            foreach (var (frame, jpeg) in few.Zip(jpegs))
                drawn.Add(frame.Index, jpeg);
        }

        return [.. frames.Select(frame => new KeyPicture(frame, cut.Width, cut.Height, drawn[frame.Index]))];
    }

    private static byte[] Jpeg(ColourPicture frame, VideoFacts film, ShownMoment moment, PictureCut cut, Lettering letters)
    {
        using var picture = Pictures.Of(frame);
        using var drawing = Pictures.Empty(cut.Width, cut.Height);
        using var canvas = new SKCanvas(drawing);
        canvas.Scale((float)cut.Zoom);
        canvas.Translate((float)-cut.Left, (float)-cut.Top);
        var smaller = cut.Zoom * film.Width / frame.Width < FourAreEnoughFrom ? SKMipmapMode.Linear : SKMipmapMode.None;
        canvas.DrawBitmap(picture, new SKRect(0, 0, film.Width, film.Height), new SKSamplingOptions(SKFilterMode.Linear, smaller));
        var sheet = new Sheet(canvas, letters, Math.Max(cut.Width, cut.Height) * ThinShare / cut.Zoom);
        foreach (var mark in Marks)
            mark.Draw(sheet, moment);

        canvas.Flush();
        using var data = drawing.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return data.ToArray();
    }
}
