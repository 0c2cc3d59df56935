using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>
/// During the pull the bar moves forward of where it left the floor, away from the legs; until the lifter stands up, when hips and thighs
/// come forward and take with them a bar that lies on them.
/// </summary>
public sealed class BarDrift : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.BarDrift;

    public FindingId Id => FindingId.BarDrift;

    public IReadOnlyList<Threshold> Thresholds => [Limit];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var judgement = Judgement.Of(lift.Repetitions, Limit, Drift(lift));
        return Answers.Strongest(Id, lift.Measures.Baseline, new Answer(StatementKind.BarDrift, Limit, judgement));
    }

    internal static Func<Repetition, Observation> Drift(LiftEvidence lift)
    {
        var change = new Change(lift.Measures, Measure.BarForward, KnownNumbers.PathChangeError.Value);
        return Observation.FromLiftOff(rep => change.Of(Moment.LeavingTheFloor(rep), BeforeStandingUp(lift.Measures, rep)));
    }

    private static Moment BeforeStandingUp(LiftMeasures measures, Repetition rep)
    {
        var pull = Moment.PullBeforeStandingUp(rep);
        var bent = pull.Frames(measures.Times).LastOrDefault(i => measures[Measure.TrunkLean].Values[i] >= KnownNumbers.StandingUpLean.Value, -1);
        return bent < 0 ? pull : pull with { To = measures.Times[bent].Number };
    }
}
