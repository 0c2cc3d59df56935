using Dorsal.Findings;

namespace Dorsal.Measures;

/// <summary>
/// A peak with its interval: that of the series in its frame. Of a bend that counts from the lockout the part that is still there
/// at the top is missing, and can only be added.
/// </summary>
internal static class PeakReading
{
    /// <summary>
    /// What is missing at most, as a share of what is seen: the rendered lifts keep three tenths of their bend at lockout, so seven
    /// are seen. Ours, 6 rendered clips; what filmed lifters keep is not known.
    /// </summary>
    private const double KeptAtLockout = 3.0 / 7;

    public static Reading Of(LiftMeasures measures, Measure measure, int frame)
    {
        var (value, half) = (measures[measure].Values[frame]!.Value, measures[measure].HalfWidths[frame]!.Value);
        var missing = CountsFromLockout(measures, measure) ? KeptAtLockout * Math.Max(0, value) : 0;
        return new Reading(value, value - half, value + MeasuredSeriesBuilder.Combine(half, missing));
    }

    private static bool CountsFromLockout(LiftMeasures measures, Measure measure)
        => measures.BaselineOf(measure) == BaselineSource.Lockout && (measure is Measure.ThoracicFlexion or Measure.LumbarFlexion);
}
