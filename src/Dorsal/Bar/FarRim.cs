using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>A rim of the far plate's size that is asked for in one picture after the other.</summary>
internal sealed class FarRim
{
    private const int Points = 40;

    /// <summary>Grey levels per pixel at which an edge of what moves is clear; ours, not tuned.</summary>
    private const float Clear = 12;

    /// <summary>
    /// Share of its points in all pictures that must be seen: with 0.25 another rim of one rendered clip, 6 cm off, surpassed the others by 1.26 to
    /// 1.31. Ours.
    /// </summary>
    private const double LeastSeen = 0.4;

    private readonly (double X, double Y, float Cos, float Sin)[] points;
    private float sum;
    private int seen;

    /// <param name="share">Of the near plate's radii in pixels.</param>
    public FarRim(double share, double radiusX, double radiusY)
        => points = [.. Enumerable.Range(0, Points).Select(i => Math.SinCos(2 * Math.PI * i / Points))
            .Select(turn => (share * radiusX * turn.Cos, share * radiusY * turn.Sin, (float)turn.Cos, (float)turn.Sin))];

    /// <summary>Adds what one picture shows of it round a place: a plate differs from the background, so its rim falls off outwards.</summary>
    public void Ask(MovingEdges edges, ImagePoint middle)
    {
        foreach (var (x, y, cos, sin) in points)
        {
            if (edges.Slope((int)Math.Floor(middle.X + x), (int)Math.Floor(middle.Y + y), -cos, -sin) is not { } inwards)
                continue;

            seen++;
            sum += Math.Clamp(inwards / Clear, 0, 1);
        }
    }

    /// <summary>The share of what was seen of it in so many pictures that lies on an edge, 0 where too little was; begins anew.</summary>
    public double SupportOf(int pictures)
    {
        var support = seen < LeastSeen * Points * pictures ? 0 : sum / (double)seen;
        (sum, seen) = (0, 0);
        return support;
    }
}
