using Dorsal.Findings;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Causes;

/// <summary>From a weighed cause to what is said about it.</summary>
internal sealed class Explanation(Texts texts)
{
    private readonly SubjectTexts said = texts.About("evidence");
    private readonly SubjectTexts findings = texts.About("light-set");
    private readonly SubjectTexts sources = texts.About("sources");

    public Cause Of(WeighedCause weighed, LiftCase known)
    {
        var patterns = weighed.Patterns;
        return new Cause(
            weighed.Id,
            weighed.Support,
            patterns,
            Holding(weighed, EvidenceDirection.For),
            Holding(weighed, EvidenceDirection.Against),
            Open(weighed))
        {
            WeakerSide = patterns.Contains(Pattern.OneSide) ? Sides.Weaker(known) : null,
        };
    }

    private IReadOnlyList<EvidenceItem> Holding(WeighedCause weighed, EvidenceDirection direction) =>
    [
        .. weighed.Rows
            .Where(r => r.Row.Direction == direction && r.IsSaid)
            .OrderByDescending(r => r.Row.Weight.Number * r.Reading.Strength)
            .Select(r => Item(r.Row, r.Reading, said.Of(r.Row.Id, ("finding", Named(r.Reading.Finding))))),
    ];

    /// <summary>The weightiest first; rows that wait for one and the same thing are said once.</summary>
    private IReadOnlyList<EvidenceItem> Open(WeighedCause weighed) =>
    [
        .. weighed.Rows
            .Where(r => !r.Reading.IsKnown)
            .OrderByDescending(r => r.Row.Weight.Number)
            .Select(r => Item(r.Row, r.Reading, Unknown(r.Row, r.Reading.Why!.Value)))
            .DistinctBy(item => item.Text),
    ];

    private string Unknown(EvidenceRow row, UnknownBecause why) => said.Of($"unknown.{why}", ("whether", said.Of($"{row.Id}.whether")));

    private string Named(FindingId? finding) => finding is { } told ? findings.Of($"finding-{told.ContractId()}") : "";

    private EvidenceItem Item(EvidenceRow row, EvidenceReading reading, string text)
        => new(row.Id, text, row.Weight.Number, sources.Of($"evidence.{row.Id}"), reading.Finding ?? row.Finding, row.Answer, reading.Repetition, reading.At, row.Pattern);
}
