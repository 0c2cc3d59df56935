using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Sheets;

/// <summary>A surface with its own coordinates, to draw lines, dots and letters on.</summary>
/// <param name="thin">The width of a thin line in those coordinates.</param>
internal sealed class Sheet(SKCanvas canvas, Lettering letters, double thin)
{
    private const double HaloWidth = 1.6;
    private const byte HaloOpacity = 150;
    private const double LettersInThinLines = 11;

    /// <summary>The width of a thin line.</summary>
    public double Thin { get; } = thin;

    public void Line(ImagePoint from, ImagePoint to, Stroke stroke) => Path([from, to], stroke);

    /// <summary>A line through the points, interrupted where one is absent.</summary>
    public void Path(IEnumerable<ImagePoint?> points, Stroke stroke)
    {
        using var path = Shapes.Open(points);
        Draw(path, stroke);
    }

    public void Outline(IEnumerable<ImagePoint> points, Stroke stroke)
    {
        using var path = Shapes.Closed(points);
        Draw(path, stroke);
    }

    /// <summary>Fills all of the shapes as one, so that where they overlap it is no darker.</summary>
    public void Fill(IEnumerable<IEnumerable<ImagePoint>> shapes, SKColor colour)
    {
        using var path = Shapes.Together(shapes);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    public void Ellipse(ImagePoint centre, double radiusX, double radiusY, Stroke stroke)
    {
        using var path = Shapes.Ellipse(centre, radiusX, radiusY);
        Draw(path, stroke);
    }

    /// <param name="radius">In thin lines.</param>
    public void Dot(ImagePoint centre, double radius, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawCircle((float)centre.X, (float)centre.Y, (float)(radius * Thin), paint);
    }

    /// <param name="radius">In thin lines.</param>
    public void Ring(ImagePoint centre, double radius, Stroke stroke) => Ellipse(centre, radius * Thin, radius * Thin, stroke);

    public void Rectangle(ImagePoint corner, double width, double height, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect((float)corner.X, (float)corner.Y, (float)width, (float)height, paint);
    }

    public void Rounded(ImagePoint corner, double width, double height, double radius, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawRoundRect((float)corner.X, (float)corner.Y, (float)width, (float)height, (float)radius, (float)radius, paint);
    }

    public double WidthOf(string text, double size)
    {
        using var font = letters.Of(size);
        return font.MeasureText(text);
    }

    /// <summary>Letters on their baseline; returns how wide they are.</summary>
    public double Text(string text, ImagePoint start, SKColor colour, double size, bool halo = false)
    {
        using var font = letters.Of(size);
        if (halo)
        {
            using var edge = Paint(new Stroke(SKColors.Black.WithAlpha(HaloOpacity), 2 * HaloWidth));
            canvas.DrawText(text, (float)start.X, (float)start.Y, SKTextAlign.Left, font, edge);
        }

        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(text, (float)start.X, (float)start.Y, SKTextAlign.Left, font, paint);
        return font.MeasureText(text);
    }

    /// <summary>A small name beside a point, above it or below.</summary>
    public void Label(string text, ImagePoint at, SKColor colour, bool below = false)
        => Text(text, at + new ImagePoint(6 * Thin, (below ? 14 : -3) * Thin), colour, LettersInThinLines * Thin, halo: true);

    private void Draw(SKPath path, Stroke stroke)
    {
        if (stroke.Halo)
        {
            using var edge = Paint(stroke with { Colour = SKColors.Black.WithAlpha(HaloOpacity), Width = stroke.Width + HaloWidth });
            canvas.DrawPath(path, edge);
        }

        using var paint = Paint(stroke);
        canvas.DrawPath(path, paint);
    }

    private SKPaint Paint(Stroke stroke) => new()
    {
        Color = stroke.Colour,
        IsStroke = true,
        IsAntialias = true,
        StrokeWidth = (float)(stroke.Width * Thin),
        StrokeJoin = SKStrokeJoin.Round,
        StrokeCap = stroke.Dashed ? SKStrokeCap.Butt : SKStrokeCap.Round,
        PathEffect = stroke.Dashed ? SKPathEffect.CreateDash([(float)(5 * Thin), (float)(4 * Thin)], 0) : null,
    };
}
