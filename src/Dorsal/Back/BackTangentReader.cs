namespace Dorsal.Back;

/// <summary>
/// Reads the three tangents off a back line at the levels of <see cref="BackLevels"/>. Windows, not points: a level misplaced
/// by 8 % of the line costs under one degree.
/// </summary>
public static class BackTangentReader
{
    /// <summary>
    /// Width of the smoothing along the line (standard deviation) for the upper level. Wide enough to pass over the shoulder
    /// blade, which comes out as the arms hang forward and is not spine, and over the corner between neck and trapezius.
    /// Ours: thoracic RMSE, mean and worst of 12 rendered clips, each left out of the fit: 2.3 and 4.6 degrees at 0.08, 2.0 and
    /// 3.5 at 0.12, 2.0 and 3.2 at 0.16.
    /// </summary>
    private const double UpperSmoothing = 0.16;
    private const double LowerSmoothing = 0.08;

    /// <summary>
    /// The corner of the neck is looked for here: the steepest place between the hump of the upper back and the hollow of the
    /// neck. It is found on the outline, because the level of C7 against the net's shoulder slides as the upper back rounds
    /// (the shoulder hangs on it), and a tangent at a fixed station misses most of the bend (gain 0.4 against 0.8). Trunk lengths along the axis.
    /// Ours.
    /// </summary>
    private const double NeckFrom = -0.10;
    private const double NeckTo = 0.20;

    /// <summary>
    /// The tangent is read this far below the corner, clear of the neck, which fills the corner as the head is lifted. Ours:
    /// worst rendered clip 3.7 degrees at the corner, 3.2 at 0.08 below it, 3.1 at 0.12, 3.3 at 0.20.
    /// </summary>
    private const double BelowCorner = 0.10;
    private const double CornerReach = 0.02;

    private const double WaistFrom = -0.55;
    private const double WaistTo = -0.25;
    private const double SacrumFrom = -1.00;
    private const double SacrumTo = -0.70;

    /// <summary>
    /// Trunk lengths from one station to the next. A back that is seen never steps so far; an outline that passes from the back
    /// to a plate, an arm or another person before it does. Ours: below this in every frame of 13 of 14 rendered clips, above
    /// it in half the frames of a snatch from the side.
    /// </summary>
    private const double LargestStep = 0.12;

    /// <summary>Share of a level's stations that must be there. Ours; no measurement is on record.</summary>
    private const double FewestStations = 0.8;

    /// <summary>
    /// The same where a plate hides the lowest. Ours, of 8 rendered lifts whose plate hangs before the seat: with 0.6 to 0.8 of them left
    /// the lumbar angle was by up to 7 degrees off; with fewer, all of them read as if they were seen, by 21 to 46.
    /// </summary>
    private const double FewestPastPlate = 0.6;

    public static BackTangents? Read(BackLine line) => Read(line, line);

    /// <param name="pastPlate">The same line without what a plate hides of it.</param>
    public static BackTangents? Read(BackLine line, BackLine pastPlate)
    {
        if (Steps(line))
            return null;

        var upper = LineSmoothing.Slopes(line, UpperSmoothing);
        var lower = LineSmoothing.Slopes(line, LowerSmoothing);
        if (CornerOf(upper) is not { } corner
            || Level(upper, corner - BelowCorner - CornerReach, corner - BelowCorner + CornerReach) is not { } neck
            || Level(lower, WaistFrom, WaistTo) is not { } waist
            || Level(lower, SacrumFrom, SacrumTo) is null)
            return null;

        return new BackTangents(
            Lean(line, neck.Average()),
            Lean(line, waist.Average()),
            Level(LineSmoothing.Slopes(pastPlate, LowerSmoothing), SacrumFrom, SacrumTo, FewestPastPlate) is { } sacrum ? Lean(line, sacrum.Average()) : null,
            corner - BelowCorner,
            NeckIsHidden: corner > NeckTo - BackLine.Step);
    }

    private static double? CornerOf(IReadOnlyList<double?> slopes)
    {
        if (Level(slopes, NeckFrom, NeckTo) is null)
            return null;

        var (first, last) = (BackLine.StationAt(NeckFrom), BackLine.StationAt(NeckTo));
        return BackLine.AlongAt(Enumerable.Range(first, last - first + 1).MinBy(k => slopes[k] ?? double.MaxValue));
    }

    /// <summary>Going up the axis, a back that comes nearer to it (slope negative) leans further forward than the axis.</summary>
    private static double Lean(BackLine line, double slope) => line.Axis.Lean - (Math.Atan(slope) * 180 / Math.PI);

    private static bool Steps(BackLine line)
    {
        var (first, last) = (BackLine.StationAt(SacrumFrom), BackLine.StationAt(NeckTo));
        return Enumerable.Range(first, last - first).Any(k => IsTooLarge((line.Heights[k + 1] - line.Heights[k]) ?? 0, BackLine.AlongAt(k)));
    }

    /// <summary>
    /// Where the neck begins every outline steps in, in one step where the near shoulder hides the slope between them from a camera off the
    /// side. Ours: of one rendered lifter at lockout, 30 degrees off the side, by 0.10 as filmed and by 0.2 made brighter or darker, with
    /// the same angles; held against, it took the lockout away, and with it the neutral, and moved the peak by 4.5 degrees.
    /// </summary>
    private static bool IsTooLarge(double step, double along) => step > LargestStep || (step < -LargestStep && along < NeckFrom);

    private static List<double>? Level(IReadOnlyList<double?> slopes, double from, double to, double fewest = FewestStations)
    {
        var (first, last) = (BackLine.StationAt(from), BackLine.StationAt(to));
        var there = slopes.Skip(first).Take(last - first + 1).OfType<double>().ToList();
        return there.Count < fewest * (last - first + 1) ? null : there;
    }
}
