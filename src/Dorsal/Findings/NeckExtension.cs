using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>The head is bent back against the upper back through the pull; looking ahead of the feet is not enough.</summary>
public sealed class NeckExtension : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.NeckExtension;

    /// <summary>Degrees to either side: about as far as a head goes from all the way forward to all the way back. An interval as wide says nothing. Ours.</summary>
    private const double SaysNothing = 60;

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
        => neck.Reading?.HalfWidth >= SaysNothing ? Observation.Unknown(UnmeasurableReason.NoBaseline) : neck;
}
