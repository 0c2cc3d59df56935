using Dorsal.Findings;
using Dorsal.Knowledge;

namespace Dorsal.Reasoning.LightSet;

/// <summary>The numbers by which one film answers one question.</summary>
internal sealed record FilmNumbers(FindingStatus Status, IReadOnlyList<FindingMeasure> All)
{
    /// <summary>Of a tilt that may be there; absent where the film does not tell.</summary>
    public LifterSide? LowerSide { get; private init; }

    /// <summary>
    /// That which the finding was judged by, first. Of the upper back also how far it rounds after lift-off: that needs no
    /// neutral, so it tells two films apart whose neutrals are loosely known.
    /// </summary>
    public static FilmNumbers Of(FilmedLift film, FindingId id)
    {
        var finding = film.Findings.First(finding => finding.Id == id);
        var growth = id == FindingId.UpperBackRounding && film.UpperBack?.Growth is { } reading
            ? new FindingMeasure(KnownThresholds.ThoracicGrowth.Name, KnownThresholds.ThoracicGrowth.Unit, reading)
            : null;
        return new FilmNumbers(finding.Status, [.. ((FindingMeasure?[])[finding.Measure, growth]).OfType<FindingMeasure>()])
        {
            LowerSide = finding.Status == FindingStatus.Absent ? null : finding.LowerSide,
        };
    }

    public Reading? By(ComparedMeasure measure)
        => All.FirstOrDefault(number => number.Name == measure.Name && number.Unit == measure.Unit)?.Reading;
}
