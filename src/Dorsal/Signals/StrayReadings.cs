namespace Dorsal.Signals;

/// <summary>Readings that lie far from those round them, in a series of which some samples were left out and some show nothing.</summary>
public static class StrayReadings
{
    /// <summary>
    /// Beyond the limit for outliers by so many times itself. Ours: rounding the outlines of one film to tenths of a pixel moved a peak by
    /// 1.8 degrees, because one reading was an outlier no longer.
    /// </summary>
    private const double DrawnIn = 1;

    /// <summary>
    /// Drawn in to the median; dropped where the reading before or after shows nothing: what hid the one has most likely bent the
    /// other (of one filmed lift such a reading, 10 degrees off, raised the peak by 3.5).
    /// </summary>
    /// <param name="read">What the readings show; nothing where there was none.</param>
    /// <param name="isRead">False where a sample was left out.</param>
    public static double?[] Tamed(
        IReadOnlyList<double> times, IReadOnlyList<double?> read, IReadOnlyList<bool> isRead, double reachSeconds, double harmless)
    {
        var tamed = GapSmoothing.WithoutOutliers(times, read, reachSeconds, harmless, DrawnIn);
        for (var i = 0; i < tamed.Length; i++)
        {
            if (tamed[i] != read[i] && (IsHidden(read, isRead, i, -1) || IsHidden(read, isRead, i, 1)))
                tamed[i] = null;
        }

        return tamed;
    }

    /// <summary>Whether the next reading that way shows nothing.</summary>
    private static bool IsHidden(IReadOnlyList<double?> read, IReadOnlyList<bool> isRead, int i, int way)
    {
        var at = i + way;
        while (at >= 0 && at < read.Count && !isRead[at])
            at += way;

        return at >= 0 && at < read.Count && read[at] is null;
    }
}
