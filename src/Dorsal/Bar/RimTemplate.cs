using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dorsal.Bar;

/// <summary>The pixels under an upright ellipse round a middle pixel, at equal steps of the parameter, with the outward normals there.</summary>
internal sealed class RimTemplate
{
    /// <summary>Squeezed gradient along the normal from which on a place counts as rim: crossing edges and noise stay below.</summary>
    private const float EdgeFloor = 0.35f;

    private const float EdgeCeiling = 0.75f;

    private const float EdgeGain = 1 / (EdgeCeiling - EdgeFloor);

    /// <summary>Share of the rim that must lie in the scene for a plate to be judged at all. Ours; no measurement is on record.</summary>
    private const double LeastInside = 0.5;

    /// <summary>Points after which it is asked whether the rest can still make it, and what sums of so many may be off by.</summary>
    private const int Part = 8;
    private const float Rounding = 0.01f;

    private readonly int[] columns;
    private readonly int[] rows;
    private readonly float[] normalsX;
    private readonly float[] normalsY;
    private readonly int reachX;
    private readonly int reachY;
    private readonly ConcurrentDictionary<int, RimStep[]> known = new();
    private StepsOf latest = new(0, []);

    public RimTemplate(double radiusX, double radiusY, int count)
    {
        (columns, rows, normalsX, normalsY) = (new int[count], new int[count], new float[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / count);
            var (nx, ny) = (cos * radiusY, sin * radiusX);
            var length = Math.Sqrt((nx * nx) + (ny * ny));
            (columns[i], rows[i]) = ((int)Math.Round(radiusX * cos), (int)Math.Round(radiusY * sin));
            (normalsX[i], normalsY[i]) = ((float)(nx / length), (float)(ny / length));
        }

        (reachX, reachY) = (columns.Max(), rows.Max());
    }

    /// <summary>The share of the rim's visible part that lies on an edge (0 to 1); 0 when too little of it is in the scene.</summary>
    public float Support(EdgeField field, int column, int row)
    {
        var (edgesX, edgesY) = field.Squeezed;
        var (width, height) = (field.Box.Width, field.Box.Height);
        var (x, y) = (column - field.Box.Left, row - field.Box.Top);
        var (sum, inside) = (0f, 0);
        for (var i = 0; i < columns.Length; i++)
        {
            var (px, py) = (x + columns[i], y + rows[i]);
            if ((uint)px >= (uint)width || (uint)py >= (uint)height)
                continue;

            inside++;
            var at = (py * width) + px;
            sum += Weight((edgesX[at] * normalsX[i]) + (edgesY[at] * normalsY[i]));
        }

        return inside < LeastInside * columns.Length ? 0 : sum / inside;
    }

    /// <summary>The <see cref="Support"/> at each of the places, whose edges lie side by side, too; what stands between is of no use.</summary>
    /// <param name="atLeast">Where none can reach this no more is asked: what is told of them is below, and no more than that.</param>
    public Vector256<float> Supports(EdgeField field, PlacesBeside places, Vector256<float> atLeast)
    {
        var box = field.Box;
        var (x, y) = (places.Column - box.Left, places.Row - box.Top);
        return x >= reachX && y >= reachY && x + PlacesBeside.Pixels <= box.Width - reachX && y < box.Height - reachY
            ? WholeSupports(field, x, y, atLeast)
            : OneByOne(field, places);
    }

    private Vector256<float> WholeSupports(EdgeField field, int x, int y, Vector256<float> atLeast)
    {
        ReadOnlySpan<float> edgesX = field.Squeezed.X;
        ReadOnlySpan<float> edgesY = field.Squeezed.Y;
        var middle = (y * field.Box.Width) + x;
        ReadOnlySpan<RimStep> rest = StepsFor(field.Box.Width);
        var (sums, count) = (Vector256<float>.Zero, rest.Length);
        var needed = (atLeast * count) - Vector256.Create(Rounding);
        while (rest.Length > 0)
        {
            var part = rest[..Math.Min(Part, rest.Length)];
            foreach (var (step, acrossX, acrossY) in part)
            {
                var at = middle + step;
                sums += Weights((Vector256.Create(edgesX[at..]) * acrossX) + (Vector256.Create(edgesY[at..]) * acrossY));
            }

            rest = rest[part.Length..];
            // No point counts more than 1.
            if (Vector256.LessThanAll(sums + Vector256.Create((float)rest.Length), needed))
                break;
        }

        return sums / count;
    }

    private Vector256<float> OneByOne(EdgeField field, PlacesBeside places)
    {
        var supports = Vector256<float>.Zero;
        for (var i = 0; i < places.Count; i++)
            supports = supports.WithElement(places.ElementOf(i), Support(field, places.ColumnOf(i), places.Row));
        return supports;
    }

    /// <summary>
    /// The rim's pixels as steps in a row-by-row array. The boxes of a film are of a few widths, several threads ask, and nearly all for the
    /// one asked for last: to look it up takes as long as to add up half of the rim.
    /// </summary>
    private RimStep[] StepsFor(int width)
    {
        var (last, steps) = latest;
        if (last != width)
            latest = new StepsOf(width, steps = known.GetOrAdd(width, WithWidth));

        return steps;
    }

    private RimStep[] WithWidth(int width) => [.. columns.Select((column, i) => new RimStep((rows[i] * width) + column, normalsX[i], normalsY[i]))];

    private static float Weight(float edge) => Math.Min(Math.Max(Math.Abs(edge) - EdgeFloor, 0), EdgeCeiling - EdgeFloor) * EdgeGain;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Weights(Vector256<float> edges) => Vector256.MinNative(
        Vector256.MaxNative(Vector256.Abs(edges) - Vector256.Create(EdgeFloor), Vector256<float>.Zero),
        Vector256.Create(EdgeCeiling - EdgeFloor)) * EdgeGain;

    /// <param name="Step">From the middle pixel to the one under the rim, in a row-by-row array.</param>
    private readonly record struct RimStep(int Step, float NormalX, float NormalY);

    private sealed record StepsOf(int Width, RimStep[] Steps);
}
