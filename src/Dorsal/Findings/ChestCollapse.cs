using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>
/// At set-up or on the way to the knee the shoulders are carried forward around the rib cage and the chest drops. A chest
/// whose upper back does not round with it has not dropped, wherever the shoulders are.
/// </summary>
public sealed class ChestCollapse : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.ShoulderProtraction;
    private static readonly Threshold Drop = KnownThresholds.ChestDrop;

    public FindingId Id => FindingId.ChestCollapse;

    public IReadOnlyList<Threshold> Thresholds => [Limit, Drop];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var posture = lift.Measures.Baseline.Words();
        var chest = Judgement.Of(lift.Repetitions, Drop, rep => UpperBack(lift, rep));
        return chest.Status == FindingStatus.Absent
            ? Answers.Strongest(Id, new Answer(Drop, chest, (_, bend) => ChestUpClause(bend, posture), "your chest"))
            : Answers.Strongest(Id, new Answer(
                Limit,
                Shoulders(lift),
                (status, share) => Clause(status, share, posture),
                "your chest",
                "your upper back was not seen to round with them"));
    }

    private static Judgement Shoulders(LiftEvidence lift) => Judgement.Of(
        lift.Repetitions,
        Limit,
        rep => Sample.Of(lift.Measures, Measure.ShoulderProtraction, Moment.SetUpToKnee(rep)).Peak(),
        (rep, _) => ChestIsDown(lift, rep));

    /// <summary>By the value alone: a wider interval must never make the answer surer.</summary>
    private static bool ChestIsDown(LiftEvidence lift, Repetition rep)
        => UpperBack(lift, rep).Reading is { } flexion && flexion.Value >= Drop.PresentFrom;

    private static Observation UpperBack(LiftEvidence lift, Repetition rep)
        => Sample.Of(lift.Measures, Measure.ThoracicFlexion, Moment.SetUpToKnee(rep)).Peak();

    private static string ChestUpClause(Reading bend, string posture)
        => $"Your chest stayed up: on the way to the knee your upper back was {Say.Degrees(bend, "rounder", "flatter")}"
            + $" than {posture} ({Say.Interval(bend, "rounder", "flatter")})";

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
