using Dorsal.Drawing.Layers;
using Dorsal.Drawing.Panel;
using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing;

/// <summary>
/// Draws on frames of one film what every stage saw in them: over the picture mask, landmarks, back and bar, beside it a panel
/// with the numbers. One frame at a time.
/// </summary>
internal sealed class StageDrawing : IDisposable
{
    private static readonly ILayer[] Layers =
        [new WhereaboutsLayer(), new OutlineLayer(), new LandmarkLayer(), new FootLayer(), new BarLayer(), new ChainLayer(), new BackLayer()];

    private readonly TracedLift lift;
    private readonly DrawingSize size;
    private readonly Lettering letters = new();
    private readonly SKBitmap picture;
    private readonly SKBitmap drawing;
    private readonly SKCanvas canvas;

    public StageDrawing(TracedLift lift)
    {
        this.lift = lift;
        size = DrawingSize.For(lift.Seen.Video);
        picture = Pictures.Empty(lift.Seen.Video.Width, lift.Seen.Video.Height);
        drawing = Pictures.Empty(size.Width, size.Height);
        canvas = new SKCanvas(drawing);
    }

    /// <summary>Even, in pixels.</summary>
    public int Width => size.Width;

    /// <summary>Even, in pixels.</summary>
    public int Height => size.Height;

    /// <summary>The drawing as 8-bit RGBA, rows from the top without padding; overwritten by the next one.</summary>
    public ReadOnlySpan<byte> Rgba => drawing.GetPixelSpan();

    /// <summary>Draws one analysed frame over the drawing before.</summary>
    /// <param name="number">Which of the analysed frames, from 0.</param>
    /// <param name="frame">Its picture, in full resolution.</param>
    public void Draw(int number, ColourPicture frame)
    {
        var moment = new DrawnMoment(lift, number);
        canvas.Clear(Ink.Paper);
        DrawPicture(frame, moment);
        new InfoPanel(new Sheet(canvas, letters, size.Thin), size).Draw(moment);
        canvas.Flush();
    }

    /// <summary>The drawing as a PNG file.</summary>
    public byte[] ToPng()
    {
        using var data = drawing.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        canvas.Dispose();
        drawing.Dispose();
        picture.Dispose();
        letters.Dispose();
    }

    private void DrawPicture(ColourPicture frame, DrawnMoment moment)
    {
        Pictures.Copy(frame, picture);
        canvas.Save();
        canvas.ClipRect(new SKRect(0, 0, size.PictureWidth, size.Height));
        canvas.Scale((float)size.Zoom);
        canvas.DrawBitmap(picture, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.None));
        var sheet = new Sheet(canvas, letters, size.Thin / size.Zoom);
        foreach (var layer in Layers)
            layer.Draw(sheet, moment);

        canvas.Restore();
    }
}
