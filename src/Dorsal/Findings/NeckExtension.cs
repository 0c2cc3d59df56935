using Dorsal.Knowledge;
using Dorsal.Measures;

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
            lift.Repetitions, Limit, rep => Sample.Of(lift.Measures, Measure.NeckExtension, Moment.Pull(rep)).Middle());
        var posture = lift.Measures.Baseline.Words();
        return Answers.Strongest(Id, new Answer(Limit, judgement, (status, bend) => Clause(status, bend, posture), "your head"));
    }

    private static string Clause(FindingStatus status, Reading bend, string posture)
    {
        var amount = $"bent {Say.Degrees(bend, "further back", "further forward")} than {posture} ({Say.Interval(bend, "back", "forward")})";
        return status == FindingStatus.Absent
            ? $"Your head went along with your back: during the pull it was {amount}"
            : $"During the pull your head was {amount}";
    }
}
