namespace Dorsal.Bar;

/// <summary>Looks along rays from the centre for the rim's edge, to a fraction of a pixel.</summary>
internal static class RimRays
{
    public const int Rays = 96;

    /// <summary>Step along a ray in pixels.</summary>
    private const float Step = 0.5f;

    /// <summary>An edge is taken when it is at least this clear.</summary>
    private const float LeastClearness = 0.5f;

    /// <summary>Edges at the end of the reach count this much less than those where the rim is expected.</summary>
    private const float Forgetting = 0.5f;

    /// <summary>Of every ray, from the picture's right on downwards.</summary>
    internal static readonly (double Sin, double Cos)[] Directions = [.. Enumerable.Range(0, Rays).Select(i => Math.SinCos(2 * Math.PI * i / Rays))];

    /// <param name="reach">Pixels on either side of the expected rim.</param>
    public static List<RimPoint> Find(EdgeField field, double centreX, double centreY, double radiusX, double radiusY, double reach, EdgeTurn turn)
    {
        var found = new List<RimPoint>(Rays);
        for (var i = 0; i < Rays; i++)
        {
            var (sin, cos) = Directions[i];
            var (nx, ny) = (cos * radiusY, sin * radiusX);
            var length = Math.Sqrt((nx * nx) + (ny * ny));
            var (x, y) = ((float)(centreX + (radiusX * cos)), (float)(centreY + (radiusY * sin)));
            var (normalX, normalY) = ((float)(nx / length), (float)(ny / length));
            if (Offset(field, x, y, normalX, normalY, (float)reach, turn) is { } offset)
                found.Add(new RimPoint(x + (offset * normalX), y + (offset * normalY), (byte)i));
        }

        return found;
    }

    /// <summary>How far outside of the expected rim the edge is.</summary>
    private static float? Offset(EdgeField field, float x, float y, float normalX, float normalY, float reach, EdgeTurn turn)
    {
        var steps = (int)MathF.Ceiling(reach / Step);
        var (best, bestValue) = (0, 0f);
        for (var k = -steps; k <= steps; k++)
        {
            var value = Slope(field, x + (k * Step * normalX), y + (k * Step * normalY), normalX, normalY, turn)
                * (1 - (Forgetting * Math.Abs(k) / steps));
            if (value > bestValue)
                (best, bestValue) = (k, value);
        }

        if (bestValue <= 0 || Math.Abs(best) == steps)
            return null;

        var (px, py) = (x + (best * Step * normalX), y + (best * Step * normalY));
        if (field.Clearness(px, py, normalX, normalY) < LeastClearness)
            return null;

        var before = Slope(field, px - (Step * normalX), py - (Step * normalY), normalX, normalY, turn);
        var after = Slope(field, px + (Step * normalX), py + (Step * normalY), normalX, normalY, turn);
        var bend = before - (2 * Slope(field, px, py, normalX, normalY, turn)) + after;
        var shift = bend < 0 ? Math.Clamp(0.5f * (before - after) / bend, -1, 1) : 0;
        return (best + shift) * Step;
    }

    private static float Slope(EdgeField field, float x, float y, float normalX, float normalY, EdgeTurn turn)
    {
        var slope = field.Slope(x, y, normalX, normalY);
        return turn switch
        {
            EdgeTurn.Brighter => slope,
            EdgeTurn.Darker => -slope,
            EdgeTurn.Either => MathF.Abs(slope),
        };
    }
}
