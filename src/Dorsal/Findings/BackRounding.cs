using Dorsal.Camera;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>
/// What both parts of the back are asked: is it rounder than the lifter's own neutral on the way to the knee, does it round
/// further after lift-off, and is the back round as a whole?
/// </summary>
/// <param name="TakesPartFrom">Flexion from which this part has a share in a back that is round as a whole, degrees.</param>
internal sealed record BackRounding(Measure Measure, Threshold Level, Threshold Growth, double TakesPartFrom, BackRoundingKinds Kinds)
{
    /// <summary>
    /// Real lifters set up with an upper back flatter than at lockout and come up to it as they stand up: by 10 to 30 degrees in
    /// 20 filmed lifts (ours), rounded or not. Only growth beyond the neutral is rounding.
    /// </summary>
    private const double Neutral = 0;

    public Answer LevelAnswer(LiftEvidence lift) => new(
        Kinds.Level, Level, Judgement.Of(lift.Repetitions, Level, rep => PeakToKnee(lift, rep)));

    public Answer GrowthAnswer(LiftEvidence lift)
    {
        var change = new Change(lift.Measures, Measure, ChangeError(lift.View), Neutral);
        return new(
            Kinds.Growth,
            Growth,
            Judgement.Of(lift.Repetitions, Growth, Observation.FromLiftOff(rep => change.Of(Moment.SetUp(rep), Moment.PullBeforeStandingUp(rep)))));
    }

    /// <summary>
    /// Asked of the whole back line, from sacrum to neck and without a neutral: it sees a back that is round from set-up to lockout.
    /// </summary>
    public Answer WholeAnswer(LiftEvidence lift) => new(
        Kinds.Whole,
        KnownThresholds.WholeBackBend,
        Judgement.Of(
            lift.Repetitions,
            KnownThresholds.WholeBackBend,
            rep => Sample.Of(lift.Measures, Measures.Measure.WholeBackBend, Moment.SetUpToKnee(rep)).Middle(),
            (rep, _) => TakesPart(lift, rep)),
        NeedsMore: true,
        Needed: false);

    /// <summary>By the value alone: a wider interval must never make the answer surer.</summary>
    private bool TakesPart(LiftEvidence lift, Repetition rep)
        => Sample.Of(lift.Measures, Measure, Moment.SetUpToKnee(rep)).Middle().Reading is { } flexion && flexion.Value >= TakesPartFrom;

    /// <summary>Off the side the near shoulder blade comes into the outline as the trunk rises, and looks like growth.</summary>
    private static double ChangeError(CameraView view)
    {
        var off = SagittalPlane.Beyond(view.Yaw.EstimateOrNull?.Value.Number ?? 0);
        return Math.Sqrt(Math.Pow(KnownNumbers.AngleChangeError.Value, 2) + Math.Pow(off * KnownNumbers.ChangeErrorPerYaw.Value, 2));
    }

    private Observation PeakToKnee(LiftEvidence lift, Repetition rep)
        => lift.Measures.CanJudgeLevelOf(Measure)
            ? Sample.Of(lift.Measures, Measure, Moment.SetUpToKnee(rep)).Peak()
            : Observation.Unknown(UnmeasurableReason.NoBaseline);
}
