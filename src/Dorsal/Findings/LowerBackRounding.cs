using Dorsal.Knowledge;
using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>
/// Lumbar flexion clearly beyond the share of the hollow that every lifter gives up at the floor, or growing through the pull.
/// </summary>
public sealed class LowerBackRounding : IFindingRule
{
    private static readonly BackRounding Back = new(
        Measure.LumbarFlexion, KnownThresholds.LumbarFlexion, KnownThresholds.LumbarGrowth, TakesPartFrom: 15, PeopleAreAlike: false, "lower back");

    public FindingId Id => FindingId.LowerBackRounding;

    public IReadOnlyList<Threshold> Thresholds => [Back.Level, Back.Growth, KnownThresholds.WholeBackBend];

    public Finding Judge(LiftEvidence lift)
        => Gate.WhyNotFromTheSide(lift) is { } why
            ? Answers.NotMeasurable(Id, why)
            : Answers.Strongest(
                Id,
                Back.LevelAnswer(lift, (status, flexion) => Clause(status, flexion, lift.Measures.Baseline.Words())),
                Back.GrowthAnswer(lift),
                Back.WholeAnswer(lift));

    private static string Clause(FindingStatus status, Reading flexion, string posture)
    {
        var amount = $"{Say.Degrees(flexion, "rounder", "more hollow")} than {posture} ({Say.Interval(flexion, "rounder", "more hollow")})";
        return status == FindingStatus.Present
            ? $"Your lower back was {amount} on the way to the knee, where most lifters give up about 33"
            : $"Your lower back was {amount} on the way to the knee; up to about 33 is usual";
    }
}
