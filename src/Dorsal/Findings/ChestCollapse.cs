using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>
/// At set-up or on the way to the knee the shoulders are carried forward around the rib cage while the chest is not up.
/// </summary>
public sealed class ChestCollapse : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.ShoulderProtraction;

    public FindingId Id => FindingId.ChestCollapse;

    public IReadOnlyList<Threshold> Thresholds => [Limit];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var judgement = Judgement.Of(
            lift.Repetitions,
            Limit,
            rep => Sample.Of(lift.Measures, Measure.ShoulderProtraction, Moment.SetUpToKnee(rep)).Peak(),
            (rep, _) => ChestIsDown(lift, rep));
        var posture = lift.Measures.Baseline.Words();
        return Answers.Strongest(Id, new Answer(
            Limit,
            judgement,
            (status, share) => Clause(status, share, posture),
            "your chest",
            "your upper back was not seen to round with them"));
    }

    /// <summary>By the value alone: a wider interval must never make the answer surer.</summary>
    private static bool ChestIsDown(LiftEvidence lift, Repetition rep)
        => Sample.Of(lift.Measures, Measure.ThoracicFlexion, Moment.SetUpToKnee(rep)).Peak().Reading is { } flexion
            && flexion.Value >= KnownNumbers.ChestUp.Value;

    private static string Clause(FindingStatus status, Reading share, string posture)
    {
        var amount = $"{Say.Percent(share, "of the upper back's length further forward", "of the upper back's length further back")}"
            + $" than {posture} ({Say.Interval(share, "forward", "back")})";
        return status switch
        {
            FindingStatus.Present => $"Your chest dropped: on the way to the knee the shoulders were {amount}",
            FindingStatus.Absent => $"Your chest stayed up: on the way to the knee the shoulders were {amount}",
            _ => $"On the way to the knee your shoulders were {amount}",
        };
    }
}
