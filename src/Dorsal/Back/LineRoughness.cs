using MathNet.Numerics.Statistics;

namespace Dorsal.Back;

/// <summary>
/// Tells backs from outlines with something of the background in them: a back is smooth below the neck, and about as smooth in
/// one frame as in the next.
/// </summary>
public static class LineRoughness
{
    private const double TrunkFrom = -0.70;
    private const double TrunkTo = -0.10;
    private const double Smoothing = 0.06;

    /// <summary>
    /// Trunk lengths by which an outline may stray from its smooth course. Ours: half of the frames of each of 14 rendered clips
    /// lie below 0.013; a bright sign behind a real back brought 0.022 to 0.049.
    /// </summary>
    private const double Harmless = 0.022;

    /// <summary>A hood or a loose shirt is rough in every frame: so many times the clip's own median is too much. Ours; no measurement is on record.</summary>
    private const double TimesTypical = 2.2;

    /// <summary>How rough the line of a back may be in this clip.</summary>
    /// <param name="asSeen">Before anything was made smoother: what this clip's outlines are like.</param>
    public static double MostOf(IEnumerable<BackLine?> asSeen)
        => Math.Max(Harmless, TimesTypical * asSeen.OfType<BackLine>().Select(Of).DefaultIfEmpty(0).Median());

    /// <summary>Whether a line is a back's by itself, whatever the rest of the clip is like.</summary>
    public static bool IsHarmless(BackLine line) => Of(line) <= Harmless;

    /// <summary>The furthest that a line strays from its smooth course below the neck, in trunk lengths.</summary>
    public static double Of(BackLine line) => Above(TrunkFrom, line);

    /// <summary>The same, judged from another level on.</summary>
    public static double Above(double from, BackLine line)
    {
        var smooth = LineSmoothing.Heights(line, Smoothing);
        return Enumerable.Range(BackLine.StationAt(from), BackLine.StationAt(TrunkTo) - BackLine.StationAt(from) + 1)
            .Select(k => Math.Abs((line.Heights[k] - smooth[k]) ?? 0)).Max();
    }
}
