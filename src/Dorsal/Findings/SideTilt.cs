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
            Line(lift, tilt.Shoulders, "shoulders"),
            Line(lift, tilt.Bar, "bar"),
            Line(lift, tilt.Hips, "hips") with { Needed = false });
    }

    private static Answer Line(LiftEvidence lift, IReadOnlyList<double?>? line, string name)
    {
        var judgement = Judgement.Of(lift.Repetitions, Limit, rep => TiltChange.Of(lift.Measures.Times, line, rep));
        return new Answer(Limit, judgement, (status, turn) => Clause(status, turn, name, Toward(judgement.LowerSide)), $"whether the {name} stayed level");
    }

    private static string Toward(LifterSide? lower) => lower switch
    {
        LifterSide.Left => "to your left",
        LifterSide.Right => "to your right",
        null => "to one side",
    };

    private static string Clause(FindingStatus status, Reading turn, string name, string toward)
    {
        var (subject, amount) = ($"{(name == "bar" ? "the" : "your")} {name}", $"{Say.Degrees(turn, toward, toward)} between set-up and lockout ({Say.Interval(turn, "", "")})");
        return status == FindingStatus.Absent
            ? $"You stayed level: {subject} tilted {amount}"
            : $"{char.ToUpperInvariant(subject[0])}{subject[1..]} tilted {amount}";
    }
}
