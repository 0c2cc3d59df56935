using Dorsal.Findings;
using Dorsal.Knowledge;
using MathNet.Numerics.Distributions;

namespace Dorsal.Reasoning.Causes;

/// <summary>
/// How clearly a measured value lies on one side of the middle between a limit's "absent" and "present": from 0 at the middle
/// to 1 far beyond it, smooth, so that a small change of the value is a small change of what is made of it.
/// </summary>
internal static class Certainty
{
    /// <summary>
    /// Ours: what is too close to call counts half of what it would count were it clear. It leans that way, no more.
    /// </summary>
    public const double OfALean = 0.5;

    /// <summary>Ours: of a quantity that has no limits here, as in a file of another version, only the finding's own answer is known.</summary>
    public const double OfAnAnswerAlone = 0.5;

    public static double Present(FindingMeasure measure) => Limit(measure.Name) is { } limit ? Present(measure.Reading, limit) : OfAnAnswerAlone;

    public static double Present(Reading reading, Threshold limit) => Beyond(reading, limit);

    public static double Absent(FindingMeasure measure) => Limit(measure.Name) is { } limit
        ? Math.Max(0, -Odds(measure.Reading.Value - Middle(limit), measure.Reading.High - measure.Reading.Value, limit))
        : OfAnAnswerAlone;

    private static Threshold? Limit(string name) => KnownThresholds.All.FirstOrDefault(limit => limit.Name == name);

    private static double Beyond(Reading reading, Threshold limit)
        => Math.Max(0, Odds(reading.Value - Middle(limit), reading.Value - reading.Low, limit));

    /// <summary>
    /// Twice the probability of lying beyond the middle, less one. Half the 95 % interval and half the gap between the limits
    /// stand as standard deviations, wider than the interval itself says (ours): clothes, the day and the limits' own
    /// arbitrariness are in no interval.
    /// </summary>
    private static double Odds(double distance, double halfWidth, Threshold limit)
    {
        var gap = (limit.PresentFrom - limit.AbsentUpTo) / 2;
        return (2 * Normal.CDF(0, Math.Sqrt((halfWidth * halfWidth) + (gap * gap)), distance)) - 1;
    }

    private static double Middle(Threshold limit) => (limit.AbsentUpTo + limit.PresentFrom) / 2;
}
