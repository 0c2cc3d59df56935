using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>Plans for causes made by hand, whatever the evidence table says of them.</summary>
internal static class Plans
{
    public static SafetyVerdict NoSign { get; } = new(SafetyAdvice.NoSignNamed, []) { WasAsked = true };

    public static SafetyVerdict NobodyAsked { get; } = new(SafetyAdvice.NoSignNamed, []);

    public static InterviewAnswers InPain { get; } = new() { PainSites = [PainSite.BetweenShoulderBlades], PainWorst = 4 };

    public static CauseId Of(Pattern pattern) => pattern switch
    {
        Pattern.RoundsBackward or Pattern.SetUpRound or Pattern.RoundsInThePull or Pattern.BarAhead or Pattern.TooHeavy => CauseId.Rounding,
        Pattern.FollowsAnotherFault or Pattern.ChestOnItsOwn => CauseId.ChestCollapse,
        Pattern.LeansBack => CauseId.LockoutHyperextension,
        Pattern.BothSides or Pattern.OneSide => CauseId.MuscularWeakness,
        _ => CauseId.Other,
    };

    public static Cause Supported(Pattern pattern, Support support = Support.Strong)
        => new(Of(pattern), support, [pattern], [new EvidenceItem("row", "This speaks for it.", 1, "a test", Pattern: pattern)], [], []);

    public static Finding Rounds(double degrees, double halfWidth = 4, string measure = "thoracicFlexion") => new(
        FindingId.UpperBackRounding,
        FindingStatus.Present,
        new FindingMeasure(measure, "deg", Reading.PlusMinus(degrees, halfWidth)),
        [
            new RepetitionFinding(1, FindingStatus.Present, Reading.PlusMinus(degrees - 3, halfWidth), Seconds.Of(1.25)),
            new RepetitionFinding(2, FindingStatus.Present, Reading.PlusMinus(degrees + 3, halfWidth), Seconds.Of(6.5)),
        ],
        new Reason.Quoted("Your upper back was rounder than when you stand relaxed."));

    public static LiftCase Filmed(InterviewAnswers answers, params IReadOnlyList<Finding> judged) => new([Cases.SideFilm(judged)], answers);

    public static TrainingPlan Make(LiftCase known, params IReadOnlyList<Cause> causes) => PlanMaker.Make(known, NoSign, causes, Texts.English);

    public static IReadOnlyList<string> Ids(TrainingPlan plan) => [.. plan.Steps.Select(step => step.Id)];
}
