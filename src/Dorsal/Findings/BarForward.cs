using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>
/// The bar starts ahead of mid-foot. Where the camera leaves open how far, it must also come back on the way up: lifter and bar
/// balance over the foot, so a bar that starts ahead of that place is brought back to it, and one that goes straight up was there.
/// </summary>
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
            lift.Repetitions,
            Limit,
            Observation.FromLiftOff(rep => Ahead(lift, Moment.SetUp(rep))),
            (rep, ahead) => IsSurelyAhead(ahead) || ComesBack(lift, rep, ahead));
        return Answers.Strongest(Id, lift.Measures.Baseline, new Answer(StatementKind.BarForward, Limit, judgement, NeedsMore: true));
    }

    private static Observation Ahead(LiftEvidence lift, Moment moment)
        => Sample.Of(lift.Measures, Measure.BarForward, moment).Middle();

    private static bool IsSurelyAhead(Observation ahead) => ahead.Reading is { } reading && reading.Low >= Limit.PresentFrom;

    /// <summary>By the values alone: a wider interval must never make the answer surer.</summary>
    private static bool ComesBack(LiftEvidence lift, Repetition rep, Observation ahead)
        => Moment.AtLockout(rep) is { } lockout
            && ahead.Reading?.Value - Ahead(lift, lockout).Reading?.Value >= KnownNumbers.BarComesBack.Value;
}
