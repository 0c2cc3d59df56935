using Dorsal.Findings;
using Dorsal.Knowledge;

namespace Dorsal.Reasoning.LightSet;

/// <summary>The numbers by which one film answers one question.</summary>
internal sealed record FilmNumbers(FindingStatus Status, IReadOnlyList<FindingMeasure> All)
{
    /// <summary>Names that stand for several quantities.</summary>
    private static readonly string[] OfSeveral = [KnownThresholds.SideTilt.Name, KnownThresholds.RoundingDrift.Name];

    /// <summary>That which the film's answer rests on, whichever films have in common; absent where it could not judge.</summary>
    public FindingMeasure? Decided { get; private init; }

    /// <summary>Of a tilt that may be there; absent where the film does not tell.</summary>
    public LifterSide? LowerSide { get; private init; }

    /// <summary>
    /// That which the finding was judged by, first. Of the upper back also how far it rounds after lift-off: that needs no
    /// neutral, so it tells two films apart whose neutrals are loosely known. Of the chest also how far the shoulders are forward, by which one
    /// that drops is judged, and one that is up is not.
    /// </summary>
    public static FilmNumbers Of(FilmedLift film, FindingId id)
    {
        var finding = film.Findings.First(finding => finding.Id == id);
        var beside = id switch
        {
            FindingId.UpperBackRounding => Growth(film),
            FindingId.ChestCollapse => finding.Other?.Measure,
            _ => null,
        };
        return new FilmNumbers(finding.Status, [.. ((FindingMeasure?[])[finding.Measure, beside]).OfType<FindingMeasure>().Where(IsKnownWhatOf)])
        {
            Decided = finding.Measure,
            LowerSide = finding.Status == FindingStatus.Absent ? null : finding.LowerSide,
        };
    }

    public Reading? By(ComparedMeasure measure)
        => All.FirstOrDefault(number => ComparedMeasure.Of(number) == measure)?.Reading;

    private static FindingMeasure? Growth(FilmedLift film) => film.UpperBack?.Growth is { } reading
        ? new FindingMeasure(KnownThresholds.ThoracicGrowth.Name, KnownThresholds.ThoracicGrowth.Unit, reading)
        : null;

    /// <summary>A file of an earlier version does not tell which of several its number is, and another film's may be of another.</summary>
    private static bool IsKnownWhatOf(FindingMeasure number) => number.Kind is not null || !OfSeveral.Contains(number.Name);
}
