using Dorsal.Knowledge;

namespace Dorsal.Findings;

/// <summary>
/// Between set-up and lockout the line of the shoulders, the hips or the bar turns to one side. A change only: a camera held
/// askew tilts every line alike. The side is the lifter's own, the one that hangs lower after the turn.
/// </summary>
public sealed class SideTilt : IFindingRule
{
    private static readonly Threshold Limit = KnownThresholds.SideTilt;

    public FindingId Id => FindingId.SideTilt;

    public IReadOnlyList<Threshold> Thresholds => [Limit];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheFront(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var tilt = lift.Tilt!;
        return Answers.Strongest(
            Id,
            lift.Measures.Baseline,
            Line(StatementKind.ShoulderTilt, lift, tilt.Shoulders),
            Line(StatementKind.BarTilt, lift, tilt.Bar),
            Line(StatementKind.HipTilt, lift, tilt.Hips) with { Needed = false });
    }

    private static Answer Line(StatementKind kind, LiftEvidence lift, IReadOnlyList<double?>? line)
        => new(kind, Limit, Judgement.Of(lift.Repetitions, Limit, Observation.FromLiftOff(rep => TiltChange.Of(lift.Measures.Times, line, rep))));
}
