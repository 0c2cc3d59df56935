using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>
/// Keeps those sightings that one bar can have gone through: where a track jumps faster than any bar moves, the part that counts
/// for less was something else.
/// </summary>
internal static class Reachability
{
    /// <summary>
    /// Radii a second: 3.4 m/s for a 450 mm plate, which a bar let go has after falling 0.6 m; no lifter moves it as fast. Ours.
    /// </summary>
    private const double MostSpeed = 15;

    /// <summary>Radii that a centre may be wrong by without having moved. Ours; no measurement is on record.</summary>
    private const double Slack = 0.2;

    /// <summary>An edited film does jump, but then stays for longer than these seconds. Ours; no measurement is on record.</summary>
    private const double ShortestShot = 0.4;

    /// <param name="points">In the order of time, absent where nothing was seen.</param>
    /// <returns>For each point whether it stays.</returns>
    public static bool[] Keep(IReadOnlyList<TrackPoint?> points)
    {
        var runs = Runs(points);
        var (weights, before) = (new double[runs.Count], new int[runs.Count]);
        var jump = JumpCost(points);
        for (var i = 0; i < runs.Count; i++)
        {
            before[i] = -1;
            for (var k = 0; k < i; k++)
            {
                var past = weights[k] - (CanReach(points[runs[k][^1]]!.Value, points[runs[i][0]]!.Value) ? 0 : jump);
                if (past > weights[i])
                    (weights[i], before[i]) = (past, k);
            }

            weights[i] += runs[i].Sum(index => points[index]!.Value.Weight);
        }

        var kept = new bool[points.Count];
        for (var i = runs.Count == 0 ? -1 : Array.IndexOf(weights, weights.Max()); i >= 0; i = before[i])
        {
            foreach (var index in runs[i])
                kept[index] = true;
        }

        return kept;
    }

    /// <summary>What the usual points of so many seconds count together.</summary>
    private static double JumpCost(IReadOnlyList<TrackPoint?> points)
    {
        var seen = points.Where(point => point is not null).Select(point => point!.Value).ToList();
        if (seen.Count < 2)
            return 0;

        var spacing = seen.Zip(seen.Skip(1), (a, b) => b.Seconds - a.Seconds).Median();
        return ShortestShot / spacing * seen.Select(point => point.Weight).Median();
    }

    /// <summary>The indexes of points that follow each other without a jump.</summary>
    private static List<List<int>> Runs(IReadOnlyList<TrackPoint?> points)
    {
        var runs = new List<List<int>>();
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is not { } own)
                continue;
            if (runs.Count == 0 || !CanReach(points[runs[^1][^1]]!.Value, own))
                runs.Add([]);
            runs[^1].Add(i);
        }

        return runs;
    }

    private static bool CanReach(TrackPoint from, TrackPoint to)
        => double.Hypot(to.X - from.X, to.Y - from.Y) <= Slack + (MostSpeed * (to.Seconds - from.Seconds));
}
