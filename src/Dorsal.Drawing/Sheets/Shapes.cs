using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Sheets;

/// <summary>Makes Skia's paths out of points.</summary>
internal static class Shapes
{
    public static SKPath Open(IEnumerable<ImagePoint?> points)
    {
        using var path = new SKPathBuilder();
        var drawing = false;
        foreach (var point in points)
        {
            if (point is { } there && drawing)
                path.LineTo((float)there.X, (float)there.Y);
            else if (point is { } first)
                path.MoveTo((float)first.X, (float)first.Y);

            drawing = point is not null;
        }

        return path.Detach();
    }

    public static SKPath Closed(IEnumerable<ImagePoint> points) => Together([points]);

    public static SKPath Together(IEnumerable<IEnumerable<ImagePoint>> shapes)
    {
        using var path = new SKPathBuilder();
        foreach (var shape in shapes)
            path.AddPoly([.. shape.Select(point => new SKPoint((float)point.X, (float)point.Y))], true);

        return path.Detach();
    }

    public static SKPath Ellipse(ImagePoint centre, double radiusX, double radiusY)
    {
        using var path = new SKPathBuilder();
        path.AddOval(new SKRect(
            (float)(centre.X - radiusX), (float)(centre.Y - radiusY), (float)(centre.X + radiusX), (float)(centre.Y + radiusY)));
        return path.Detach();
    }
}
