namespace Dorsal.Back;

/// <summary>
/// Reads the three tangents off a back line at the levels of <see cref="BackLevels"/>. Windows, not points: a level misplaced
/// by 8 % of the line costs under one degree.
/// </summary>
public static class BackTangentReader
{
    /// <summary>
    /// Width of the smoothing along the line (standard deviation). Wide enough to pass over the shoulder blade, which comes
    /// out as the arms hang forward and is not spine. Ours: thoracic RMSE (mean of 12 rendered clips) 4.1 degrees at 0.08,
    /// 3.8 at 0.10 and at 0.12.
    /// </summary>
    private const double SmoothingLength = 0.12;

    /// <summary>
    /// C7 is looked for here. The tangent there is the steepest one: it does not care where exactly the level lies, which a
    /// tangent at a fixed station does (20 degrees for a tenth of the trunk).
    /// </summary>
    private const double NeckFrom = -0.10;
    private const double NeckTo = 0.20;

    private const double WaistFrom = -0.60;
    private const double WaistTo = -0.30;
    private const double SacrumFrom = -1.00;
    private const double SacrumTo = -0.70;

    /// <summary>
    /// Trunk lengths from one station to the next. A back that is seen never steps so far; an outline that passes from the back
    /// to a plate, an arm or another person before it does. Ours: below this in every frame of 13 of 14 rendered clips, above
    /// it in half the frames of a snatch from the side.
    /// </summary>
    private const double LargestStep = 0.12;

    /// <summary>Share of a level's stations that must be there.</summary>
    private const double FewestStations = 0.8;

    public static BackTangents? Read(BackLine line)
    {
        if (Steps(line))
            return null;

        var slopes = LineSmoothing.Slopes(line, SmoothingLength);
        if (Level(slopes, NeckFrom, NeckTo) is not { } neck
            || Level(slopes, WaistFrom, WaistTo) is not { } waist
            || Level(slopes, SacrumFrom, SacrumTo) is not { } sacrum)
            return null;

        return new BackTangents(
            Lean(line, neck.Min()), Lean(line, waist.Average()), Lean(line, sacrum.Average()));
    }

    /// <summary>Going up the axis, a back that comes nearer to it (slope negative) leans further forward than the axis.</summary>
    private static double Lean(BackLine line, double slope) => line.Axis.Lean - (Math.Atan(slope) * 180 / Math.PI);

    private static bool Steps(BackLine line)
    {
        var (first, last) = (BackLine.StationAt(SacrumFrom), BackLine.StationAt(NeckTo));
        return Enumerable.Range(first, last - first).Any(k => Math.Abs((line.Heights[k + 1] - line.Heights[k]) ?? 0) > LargestStep);
    }

    private static List<double>? Level(IReadOnlyList<double?> slopes, double from, double to)
    {
        var (first, last) = (BackLine.StationAt(from), BackLine.StationAt(to));
        var there = slopes.Skip(first).Take(last - first + 1).OfType<double>().ToList();
        return there.Count < FewestStations * (last - first + 1) ? null : there;
    }
}
