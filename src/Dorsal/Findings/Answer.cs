using Dorsal.Knowledge;

namespace Dorsal.Findings;

/// <summary>One way to answer a question: a quantity, judged.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="NeedsMore">A value that would show it may lack other evidence, which then is why it stays open.</param>
/// <param name="Needed">Without it the question cannot be answered with "absent".</param>
internal sealed record Answer(StatementKind Kind, Threshold Limit, Judgement Judgement, bool NeedsMore = false, bool Needed = true)
{
    public FindingStatus Status => Judgement.Status;

    public OtherAnswer AsOther()
        => new(Status, Judgement.Reading is { } reading ? new FindingMeasure(Limit.Name, Limit.Unit, reading) : null);
}
