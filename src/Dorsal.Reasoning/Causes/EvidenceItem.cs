using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Reasoning.Causes;

/// <summary>One thing that speaks for or against a cause, or that is not known about it.</summary>
/// <param name="Id">Its row in the evidence table, in kebab case.</param>
/// <param name="Text">One whole sentence for the lifter.</param>
/// <param name="Weight">How much the row counts at most, from the evidence table; positive.</param>
/// <param name="Source">Where the row's reasoning and weight come from.</param>
/// <param name="Finding">The finding it comes from; absent when it comes from an answer.</param>
/// <param name="Answer">The member of interview.json it comes from; absent when it comes from a finding.</param>
/// <param name="Repetition">The repetition to look at; absent when it is not about one.</param>
/// <param name="At">The moment to look at, in the film's seconds.</param>
/// <param name="Pattern">The way of the cause that it speaks for; absent where it speaks for the cause as a whole.</param>
public sealed record EvidenceItem(
    string Id,
    string Text,
    double Weight,
    string Source,
    FindingId? Finding = null,
    string? Answer = null,
    int? Repetition = null,
    Seconds? At = null,
    Pattern? Pattern = null);
