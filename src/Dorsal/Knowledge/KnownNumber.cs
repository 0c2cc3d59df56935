namespace Dorsal.Knowledge;

/// <summary>One number the rules rest on that is not a limit of a finding.</summary>
/// <param name="Unit">"deg", "m" or "s".</param>
/// <param name="Source">Author and year, or "ours" with what it rests on.</param>
/// <param name="Sentence">What the number claims, in one sentence.</param>
public sealed record KnownNumber(string Name, string Unit, double Value, string Source, string Sentence);
