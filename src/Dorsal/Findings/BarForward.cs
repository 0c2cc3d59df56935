using Dorsal.Knowledge;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>The bar starts ahead of mid-foot.</summary>
public sealed class BarForward : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.BarForward;

    public FindingId Id => FindingId.BarForward;

    public IReadOnlyList<Threshold> Thresholds => [Limit];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var judgement = Judgement.Of(
            lift.Repetitions, Limit, rep => Sample.Of(lift.Measures, Measure.BarForward, Moment.SetUp(rep)).Middle());
        return Answers.Strongest(Id, lift.Measures.Baseline, new Answer(StatementKind.BarForward, Limit, judgement));
    }
}
