using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Results.Testing;

/// <summary>Advice as the reasoning might have given it, with every member filled.</summary>
public static class KnownAdvice
{
    private const string Article = "the article";

    public static Advice Rounding { get; } = new(
        new SafetyVerdict(SafetyAdvice.NoSignNamed, ["You named no warning sign. That is not a promise that all is well."]),
        [
            new Cause(
                CauseId.Rounding,
                Support.Strong,
                [Pattern.RoundsInThePull],
                [new EvidenceItem("rounds", "Your upper back rounded by 24 degrees.", 3, Article, FindingId.UpperBackRounding, null, 2, Seconds.Of(3.7))],
                [new EvidenceItem("bar-over-foot", "The bar started over your foot.", 1.5, Article, FindingId.BarForward, null, 1, Seconds.Of(0.8))],
                [new EvidenceItem("lighter-set", "It is not known whether it goes away with less weight.", 2, Article, null, "deadliftKg")]),
            new Cause(CauseId.MuscularWeakness, Support.Unknown, [], [], [], []),
        ],
        new NextStep("lighter-set", "Film a set with less weight: it would tell whether the load makes you round."),
        [new LoadedMuscle(Muscle.Rhomboids, BodySide.Both, "They hold the shoulder blades back.", [CauseId.Rounding], Support.Strong)],
        new TrainingPlan(
            [
                new PlanStep(
                    "lighter-set",
                    ["rounding"],
                    "Film a set with less weight.",
                    "One set of five repetitions.",
                    "Your upper back rounded by 24 degrees in repetition 2.",
                    "The rounding should be gone.",
                    "Stop when it hurts more than 3 out of 10.",
                    Article),
            ],
            28,
            ["Pain of up to 3 out of 10 while you lift is acceptable."]));

    public static Advice StopScreen { get; } = Advice.NothingBut(new SafetyVerdict(SafetyAdvice.GetHelpNow, ["Call an emergency service now."]));
}
