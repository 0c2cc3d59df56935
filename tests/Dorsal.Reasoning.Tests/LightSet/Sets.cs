using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.LightSet;

/// <summary>Sets of one lifter as they might have been filmed.</summary>
internal static class Sets
{
    /// <summary>From the side, in which the upper back was this much rounder than standing, judged by the published limits.</summary>
    public static FilmedSet Rounded(double load, double degrees, double halfWidth = 4)
        => Set(load, Judged(FindingId.UpperBackRounding, KnownThresholds.ThoracicFlexion, degrees, halfWidth));

    public static FilmedSet Set(double load, params IReadOnlyList<Finding> judged)
        => new(Cases.SideFilm(judged) with { File = $"{load}kg.mp4" }, Kilograms.Of(load), BaselineSource.StandingInClip);

    public static Finding Judged(FindingId id, Threshold limit, double value, double halfWidth)
    {
        var reading = Reading.PlusMinus(value, halfWidth);
        return new Finding(id, Status(reading, limit), new FindingMeasure(limit.Name, limit.Unit, reading), [], new Reason.Quoted("As the film shows."));
    }

    public static Finding Unjudged(FindingId id) => new(id, FindingStatus.NotMeasurable, null, [], new Reason.NotMeasurable(UnmeasurableReason.BackHidden));

    public static FindingChange UpperBack(params IReadOnlyList<FilmedSet> sets) => SetComparer.Compare(sets, Texts.English).Of(FindingId.UpperBackRounding);

    // The decision of the core, which keeps it to itself.
    private static FindingStatus Status(Reading reading, Threshold limit)
    {
        if (reading.Value >= limit.PresentFrom && reading.Low >= limit.PresentBeyond)
            return FindingStatus.Present;

        return reading.Value <= limit.AbsentUpTo && reading.High <= limit.AbsentWithin ? FindingStatus.Absent : FindingStatus.Uncertain;
    }
}
