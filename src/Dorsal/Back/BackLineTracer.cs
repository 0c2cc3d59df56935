using Dorsal.Camera;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Back;

/// <summary>Reads the back line off the outline of the lifter: at each station the rearmost crossing of the outline.</summary>
public static class BackLineTracer
{
    /// <summary>
    /// The back lies between this far in front of the axis and this far behind it, in trunk lengths. What reaches further behind is a
    /// plate or another thing that the mask took in: no back is seen there, and least of all at the next crossing, which is the belly's.
    /// Ours: the near arm of a rendered lifter 35 degrees off the side reaches to 0.6, a plate behind the seat of another from 0.7 on.
    /// </summary>
    private const double MostInFront = -0.35;
    private const double MostBehind = 0.68;

    /// <summary>The part of the axis that is trunk; the mask's edge is judged here.</summary>
    private const double TrunkFrom = -0.9;
    private const double TrunkTo = 0.2;

    public static BackLine? Trace(Silhouette silhouette, TrunkAxis axis, SagittalPlane plane)
    {
        var heights = new double?[BackLine.Stations];
        var widths = new double[BackLine.Stations];
        var points = silhouette.Points.Select(point => axis.FromSagittal(plane.FromImage(point))).ToArray();
        for (var i = 0; i < points.Length; i++)
            Cross(points[i], points[(i + 1) % points.Length], silhouette.EdgeWidths[i] / axis.Length, heights, widths);

        for (var k = 0; k < BackLine.Stations; k++)
            if (heights[k] is < MostInFront or > MostBehind)
                heights[k] = null;

        var trunk = Enumerable.Range(0, BackLine.Stations)
            .Where(k => heights[k] is not null && BackLine.AlongAt(k) is >= TrunkFrom and <= TrunkTo)
            .Select(k => widths[k]).ToList();
        return trunk.Count == 0 ? null : new BackLine(axis, heights, trunk.Median());
    }

    /// <summary>Notes where one side of the outline crosses stations, keeping the rearmost crossing of each.</summary>
    private static void Cross(
        (double Along, double Behind) a, (double Along, double Behind) b, double width, double?[] heights, double[] widths)
    {
        if (a.Along > b.Along)
            (a, b) = (b, a);

        var first = Math.Max(0, (int)Math.Ceiling((a.Along - BackLine.FirstStation) / BackLine.Step));
        var last = Math.Min(BackLine.Stations - 1, (int)Math.Floor((b.Along - BackLine.FirstStation) / BackLine.Step));
        for (var station = first; station <= last; station++)
        {
            var share = (BackLine.AlongAt(station) - a.Along) / Math.Max(1e-9, b.Along - a.Along);
            var behind = a.Behind + (share * (b.Behind - a.Behind));
            if (behind <= heights[station])
                continue;

            heights[station] = behind;
            widths[station] = width;
        }
    }
}
