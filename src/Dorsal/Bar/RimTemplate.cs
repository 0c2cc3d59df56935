namespace Dorsal.Bar;

/// <summary>The points and outward normals of an upright ellipse round the origin, at equal steps of the parameter.</summary>
internal sealed class RimTemplate
{
    /// <summary>Squeezed gradient along the normal from which on a place counts as rim: crossing edges and noise stay below.</summary>
    private const float EdgeFloor = 0.35f;

    private const float EdgeCeiling = 0.75f;

    /// <summary>Share of the rim that must lie in the scene for a plate to be judged at all.</summary>
    private const double LeastInside = 0.5;

    private readonly (float X, float Y, float NormalX, float NormalY)[] points;

    public RimTemplate(double radiusX, double radiusY, int count)
    {
        points = new (float, float, float, float)[count];
        for (var i = 0; i < count; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / count);
            var (nx, ny) = (cos * radiusY, sin * radiusX);
            var length = Math.Sqrt((nx * nx) + (ny * ny));
            points[i] = ((float)(radiusX * cos), (float)(radiusY * sin), (float)(nx / length), (float)(ny / length));
        }
    }

    /// <summary>The share of the rim's visible part that lies on an edge (0 to 1); 0 when too little of it is in the scene.</summary>
    public float Support(EdgeField field, float centreX, float centreY)
    {
        var (sum, inside) = (0f, 0);
        foreach (var (x, y, normalX, normalY) in points)
        {
            var edge = field.Clearness(centreX + x, centreY + y, normalX, normalY);
            if (edge < 0)
                continue;

            inside++;
            sum += Weight(edge);
        }

        return inside < LeastInside * points.Length ? 0 : sum / inside;
    }

    public static float Weight(float edge) => Math.Clamp((edge - EdgeFloor) / (EdgeCeiling - EdgeFloor), 0, 1);
}
