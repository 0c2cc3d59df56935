using System.Collections.Concurrent;

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

    /// <summary>Places after which it is asked whether the rest can still make it, and what sums of so many may be off by.</summary>
    private const int Part = 8;
    private const float Rounding = 0.01f;

    private readonly int[] columns;
    private readonly int[] rows;
    private readonly float[] normalsX;
    private readonly float[] normalsY;
    private readonly int reachX;
    private readonly int reachY;
    private readonly ConcurrentDictionary<int, int[]> offsets = new();
    private OffsetsOf latest = new(0, []);

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
    /// <param name="atLeast">Of what cannot reach this no more is asked: what is told of it is below, and no more than that.</param>
    public float Support(EdgeField field, int column, int row, float atLeast = 0)
    {
        var box = field.Box;
        var (x, y) = (column - box.Left, row - box.Top);
        return x >= reachX && y >= reachY && x < box.Width - reachX && y < box.Height - reachY
            ? WholeSupport(field, x, y, atLeast)
            : PartialSupport(field, x, y);
    }

    private float WholeSupport(EdgeField field, int x, int y, float atLeast)
    {
        // Spans of one length let the compiler leave out the checks; Vector would need the scattered edges gathered first.
        var (edgesX, edgesY) = field.Squeezed;
        var middle = (y * field.Box.Width) + x;
        var places = OffsetsFor(field.Box.Width);
        var acrossX = normalsX.AsSpan(0, places.Length);
        var acrossY = normalsY.AsSpan(0, places.Length);
        var (sum, needed) = (0f, (atLeast * places.Length) - Rounding);
        for (var part = 0; part < places.Length; part += Part)
        {
            // No place counts more than 1.
            if (sum + places.Length - part < needed)
                return sum / places.Length;

            for (var i = part; i < Math.Min(places.Length, part + Part); i++)
            {
                var at = middle + places[i];
                sum += Weight((edgesX[at] * acrossX[i]) + (edgesY[at] * acrossY[i]));
            }
        }

        return sum / places.Length;
    }

    /// <summary>
    /// The rim's pixels as steps in a row-by-row array. The boxes of a film are of a few widths, several threads ask, and nearly all for the
    /// one asked for last: to look it up takes as long as to add up half of the rim.
    /// </summary>
    private int[] OffsetsFor(int width)
    {
        var (last, steps) = latest;
        if (last != width)
            latest = new OffsetsOf(width, steps = offsets.GetOrAdd(width, WithWidth));

        return steps;
    }

    private int[] WithWidth(int width) => [.. rows.Zip(columns, (row, column) => (row * width) + column)];

    private float PartialSupport(EdgeField field, int x, int y)
    {
        var (edgesX, edgesY) = field.Squeezed;
        var (width, height) = (field.Box.Width, field.Box.Height);
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

    private static float Weight(float edge) => Math.Min(Math.Max(Math.Abs(edge) - EdgeFloor, 0), EdgeCeiling - EdgeFloor) * EdgeGain;

    private sealed record OffsetsOf(int Width, int[] Steps);
}
