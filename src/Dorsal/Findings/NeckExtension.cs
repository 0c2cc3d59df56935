using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>The head is bent back against the upper back through the pull; looking ahead of the feet is not enough.</summary>
public sealed class NeckExtension : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.NeckExtension;

    public FindingId Id => FindingId.NeckExtension;

    public IReadOnlyList<Threshold> Thresholds => [Limit];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var judgement = Judgement.Of(
            lift.Repetitions, Limit, rep => Told(Sample.Of(lift.Measures, Measure.NeckExtension, Moment.Pull(rep)).Middle()));
        return Answers.Strongest(Id, lift.Measures.Baseline, new Answer(StatementKind.NeckExtension, Limit, judgement));
    }

    private static Observation Told(Observation neck)
        => HeadReach.SaysNothing(neck.Reading?.HalfWidth) ? Observation.Unknown(UnmeasurableReason.NoBaseline) : neck;
}
