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
        return Answers.Strongest(Id, new Answer(Limit, judgement, Clause, "where the bar started"));
    }

    private static string Clause(FindingStatus status, Reading ahead)
    {
        var amount = $"{Say.Centimetres(ahead, "ahead of", "behind")} the middle of your foot ({Say.Interval(ahead, "ahead", "behind", 100)})";
        return status == FindingStatus.Absent ? $"The bar started over your foot: {amount}" : $"The bar started {amount}";
    }
}
