using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Tests;

/// <summary>One frame of a lift, drawn on a black picture, to look at pixel by pixel.</summary>
internal sealed class DrawnPixels
{
    private readonly byte[] rgba;
    private readonly DrawingSize size;

    private DrawnPixels(byte[] rgba, DrawingSize size) => (this.rgba, this.size) = (rgba, size);

    public static DrawnPixels Of(TracedLift lift, int number)
    {
        using var drawing = new StageDrawing(lift);
        drawing.Draw(number, PlainFootage.Plain(lift.Seen.Video, shade: 0));
        return new DrawnPixels(drawing.Rgba.ToArray(), DrawingSize.For(lift.Seen.Video));
    }

    public DrawingSize Size => size;

    public SKColor this[int x, int y]
    {
        get
        {
            var at = ((y * size.Width) + x) * 4;
            return new SKColor(rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]);
        }
    }

    /// <summary>The colour at a point of the film's own picture.</summary>
    public SKColor At(ImagePoint point) => this[(int)(point.X * size.Zoom), (int)(point.Y * size.Zoom)];

    public IEnumerable<SKColor> Region(int left, int top, int right, int bottom)
        => Enumerable.Range(top, bottom - top).SelectMany(y => Enumerable.Range(left, right - left).Select(x => this[x, y]));
}
