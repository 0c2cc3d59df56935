using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>At the top the trunk leans back past upright, or the back bends backwards beyond relaxed standing.</summary>
public sealed class LockoutHyperextension : IFindingRule
{
    private static readonly Threshold Lean = KnownThresholds.LeanBack;
    private static readonly Threshold Bend = KnownThresholds.BackwardBend;

    public FindingId Id => FindingId.LockoutHyperextension;

    public IReadOnlyList<Threshold> Thresholds => [Lean, Bend];

    public Finding Judge(LiftEvidence lift)
    {
        if (Gate.WhyNotFromTheSide(lift) is { } why)
            return Answers.NotMeasurable(Id, why);

        var leaning = lift.NeutralTrunkLean is null ? StatementKind.LeanBackFromUpright : StatementKind.LeanBackFromStanding;
        var lean = Judgement.Of(lift.Repetitions, Lean, rep => LeanBack(lift, rep));
        var bend = new Answer(StatementKind.BackwardBend, Bend, Judgement.Of(lift.Repetitions, Bend, rep => BackwardBend(lift, rep)), Needed: false);
        return Answers.Strongest(
            Id,
            lift.Measures.Baseline,
            new Answer(leaning, Lean, lean),
            bend) with
        {
            Other = bend.AsOther(),
        };
    }

    private static Observation LeanBack(LiftEvidence lift, Repetition rep)
    {
        if (Moment.AtLockout(rep) is not { } lockout)
            return Observation.Unknown(UnmeasurableReason.NoLockout);

        var (neutral, error) = lift.NeutralTrunkLean is { } own
            ? (own.Value.Number, own.HalfWidth)
            : (KnownNumbers.UprightLean.Value, KnownNumbers.UprightLeanError.Value);
        return Sample.Of(lift.Measures, Measure.TrunkLean, lockout).Reversed().Peak()
            .Select(lean => Reading.PlusMinus(lean.Value + neutral, Math.Sqrt((lean.HalfWidth * lean.HalfWidth) + (error * error))));
    }

    /// <summary>Thoracic and lumbar together, in the middle of lockout: the tangent that both share drops out of their sum.</summary>
    private static Observation BackwardBend(LiftEvidence lift, Repetition rep)
    {
        if (!lift.Measures.Baseline.IsRelaxed())
            return Observation.Unknown(UnmeasurableReason.NoBaseline);
        if (Moment.AtLockout(rep) is not { } lockout)
            return Observation.Unknown(UnmeasurableReason.NoLockout);

        var thoracic = Sample.Of(lift.Measures, Measure.ThoracicFlexion, lockout).Reversed().Middle();
        var lumbar = Sample.Of(lift.Measures, Measure.LumbarFlexion, lockout).Reversed().Middle();
        return lumbar.Reading is not { } low
            ? lumbar
            : thoracic.Select(up => Reading.PlusMinus(up.Value + low.Value, Math.Max(up.HalfWidth, low.HalfWidth)));
    }
}
