namespace Dorsal.Knowledge;

/// <summary>
/// The listed limits one question is decided by. Two of them look at the value (<paramref name="AbsentUpTo"/>,
/// <paramref name="PresentFrom"/>), two at its 95 % interval, so that a wide interval ends as "uncertain".
/// </summary>
/// <param name="Name">What is compared, in camel case; the finding's measure carries the same name.</param>
/// <param name="Unit">"deg", "m" or "%": the unit of all four limits.</param>
/// <param name="AbsentUpTo">A value up to this may be called absent.</param>
/// <param name="PresentFrom">A value from this on may be called present.</param>
/// <param name="PresentBeyond">Present only when the whole interval lies at or above this.</param>
/// <param name="AbsentWithin">Absent only when the whole interval lies at or below this.</param>
/// <param name="Source">Author and year, or "ours" with what it rests on.</param>
/// <param name="Sentence">What the limits claim, in one sentence.</param>
public sealed record Threshold(
    string Name,
    string Unit,
    double AbsentUpTo,
    double PresentFrom,
    double PresentBeyond,
    double AbsentWithin,
    string Source,
    string Sentence);
