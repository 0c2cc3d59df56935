using Dorsal.Knowledge;

namespace Dorsal.Findings;

/// <summary>One way to answer a question: a quantity, judged, with the words for it.</summary>
/// <param name="Clause">The answer as a clause without its full stop.</param>
/// <param name="Subject">What this quantity is about, for "but ... could not be judged".</param>
/// <param name="Unconfirmed">What was missing where the value alone would show it, for "but ...".</param>
/// <param name="Needed">Without it the question cannot be answered with "absent".</param>
internal sealed record Answer(
    Threshold Limit,
    Judgement Judgement,
    Func<FindingStatus, Reading, string> Clause,
    string Subject,
    string? Unconfirmed = null,
    bool Needed = true)
{
    public FindingStatus Status => Judgement.Status;
}
