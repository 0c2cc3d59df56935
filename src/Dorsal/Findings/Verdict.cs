using Dorsal.Knowledge;

namespace Dorsal.Findings;

/// <summary>
/// The three-way decision. It only gets less sure as the interval widens, and never goes from present to absent as the
/// value grows: the limits on value and interval are each one-sided.
/// </summary>
public static class Verdict
{
    /// <summary>Of one number by itself; never "not measurable".</summary>
    public static FindingStatus Of(Reading reading, Threshold limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        if (reading.Value >= limit.PresentFrom && reading.Low >= limit.PresentBeyond)
            return FindingStatus.Present;

        return reading.Value <= limit.AbsentUpTo && reading.High <= limit.AbsentWithin
            ? FindingStatus.Absent
            : FindingStatus.Uncertain;
    }
}
