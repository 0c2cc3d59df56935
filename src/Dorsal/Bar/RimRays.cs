using System.Runtime.CompilerServices;

namespace Dorsal.Bar;

/// <summary>Looks along rays from the centre for the rim's edge, to a fraction of a pixel; what lies along them is read once for edges of every turn.</summary>
internal sealed class RimRays
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

    private readonly EdgeField field;
    private readonly int steps;
    private readonly Ray[] rays = new Ray[Rays];

    /// <summary>Of every step along every ray.</summary>
    private readonly float[] slopes;

    /// <param name="reach">Pixels on either side of the expected rim.</param>
    public RimRays(EdgeField field, double centreX, double centreY, double radiusX, double radiusY, double reach)
    {
        (this.field, steps) = (field, (int)MathF.Ceiling((float)reach / Step));
        slopes = new float[Rays * StepsOfRay];
        for (var i = 0; i < Rays; i++)
        {
            var (sin, cos) = Directions[i];
            var (nx, ny) = (cos * radiusY, sin * radiusX);
            var length = Math.Sqrt((nx * nx) + (ny * ny));
            rays[i] = new Ray(
                (float)(centreX + (radiusX * cos)), (float)(centreY + (radiusY * sin)), (float)(nx / length), (float)(ny / length));
            ReadAlong(rays[i], slopes.AsSpan(i * StepsOfRay, StepsOfRay));
        }
    }

    private int StepsOfRay => (2 * steps) + 1;

    public List<RimPoint> Find(EdgeTurn turn)
    {
        var found = new List<RimPoint>(Rays);
        for (var i = 0; i < Rays; i++)
        {
            var ray = rays[i];
            if (Offset(ray, slopes.AsSpan(i * StepsOfRay, StepsOfRay), turn) is { } offset)
                found.Add(new RimPoint(ray.X + (offset * ray.NormalX), ray.Y + (offset * ray.NormalY), (byte)i));
        }

        return found;
    }

    private void ReadAlong(Ray ray, Span<float> along)
    {
        for (var k = -steps; k <= steps; k++)
            along[k + steps] = Slope(ray.X + (k * Step * ray.NormalX), ray.Y + (k * Step * ray.NormalY), ray);
    }

    /// <summary>How far outside of the expected rim the edge is.</summary>
    private float? Offset(Ray ray, ReadOnlySpan<float> along, EdgeTurn turn)
    {
        var (best, bestValue) = (0, 0f);
        for (var k = -steps; k <= steps; k++)
        {
            var value = Turned(along[k + steps], turn) * (1 - (Forgetting * Math.Abs(k) / steps));
            if (value > bestValue)
                (best, bestValue) = (k, value);
        }

        if (bestValue <= 0 || Math.Abs(best) == steps)
            return null;

        var (px, py) = (ray.X + (best * Step * ray.NormalX), ray.Y + (best * Step * ray.NormalY));
        if (field.Clearness(px, py, ray.NormalX, ray.NormalY) < LeastClearness)
            return null;

        var before = Turned(Slope(px - (Step * ray.NormalX), py - (Step * ray.NormalY), ray), turn);
        var after = Turned(Slope(px + (Step * ray.NormalX), py + (Step * ray.NormalY), ray), turn);
        var bend = before - (2 * Turned(along[best + steps], turn)) + after;
        var shift = bend < 0 ? Math.Clamp(0.5f * (before - after) / bend, -1, 1) : 0;
        return (best + shift) * Step;
    }

    private float Slope(float x, float y, Ray ray) => field.Slope(x, y, ray.NormalX, ray.NormalY);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Turned(float slope, EdgeTurn turn) => turn switch
    {
        EdgeTurn.Brighter => slope,
        EdgeTurn.Darker => -slope,
        EdgeTurn.Either => MathF.Abs(slope),
    };

    /// <param name="X">Where it meets the expected rim.</param>
    private readonly record struct Ray(float X, float Y, float NormalX, float NormalY);
}
