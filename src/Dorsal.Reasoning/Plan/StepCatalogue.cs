using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.Plan;

/// <summary>
/// Every step there is, in the article's order (docs/plan.md). The article gives next to no amounts: shares, sets and weeks are
/// ours, and each step's dose says so.
/// </summary>
internal static class StepCatalogue
{
    private const string Article = "Luna 2022, Upper Back Pain While Deadlifting";
    private const string Rounding = $"{Article}, part 1 (rounding)";
    private const string Chest = $"{Article}, part 2 (collapsing chest)";
    private const string Top = $"{Article}, part 3 (hyperextension)";
    private const string Weakness = $"{Article}, part 4 (weakness)";
    private const string Others = $"{Article}, other causes";
    private const string Ending = $"{Article}, conclusion";

    /// <summary>One session or a week of rest. Ours.</summary>
    private const int Week = 7;

    /// <summary>After two to four weeks without change somebody should look (lists of warning signs of general practice).</summary>
    private const int FourWeeks = 28;

    /// <summary>The one step of a lifter whom a professional should see first.</summary>
    public static CatalogueStep UntilSeen { get; } = new("no-deadlifting-until-seen", PlanStage.Pause, Ending, null);

    public static IReadOnlyList<CatalogueStep> All { get; } =
    [
        new("answer-questions", PlanStage.AskFirst, "ours", null) { AskedBy = it => !it.WasAsked },
        new("ask-who-knows-your-condition", PlanStage.AskFirst, Others, FourWeeks) { Patterns = [Pattern.KnownCondition] },

        new("pause", PlanStage.Pause, Ending, Week) { AskedBy = it => it.Hurts, NotWhen = it => it.Shows(Pattern.Soreness) },
        new("wait-for-soreness", PlanStage.Pause, $"{Others}; soreness is gone after 5 to 7 days (PMC164305)", Week) { Patterns = [Pattern.Soreness] },

        new("film-or-coach", PlanStage.FindOut, Rounding, Week) { AskedBy = it => !it.BackWasSeen },
        new("lighter-set", PlanStage.FindOut, Rounding, Week)
        {
            Patterns = [Pattern.RoundsInThePull, Pattern.SetUpRound],
            AskedBy = it => it.RoundsSomehow,
            NotWhen = it => it.Known.LightSet is { Kind: ComparisonKind.LessWeight },
            Watched = FindingId.UpperBackRounding,
            LoadShare = LoadWords.LighterSetShare,
            LoadOf = ShareOf.TheFilmed,
        },
        new("coach-looks", PlanStage.FindOut, Rounding, FourWeeks)
        {
            Patterns = [Pattern.RoundsInThePull],
            AskedBy = it => it.RoundsSomehow,
            NotWhen = it => !it.BackWasSeen,
            Watched = FindingId.UpperBackRounding,
        },
        new("professional-for-weakness", PlanStage.FindOut, Weakness, FourWeeks)
        {
            Patterns = [Pattern.BothSides, Pattern.OneSide],
            Cause = CauseId.MuscularWeakness,
        },
        new("look-beyond-lifting", PlanStage.FindOut, Others, null)
        {
            Patterns = [Pattern.NotFromLifting],
            AskedBy = it => it.Hurts && it.BackWasSeen && it.FormIsInOrder && !it.Supported.Any(),
        },

        new("bar-over-mid-foot", PlanStage.Correct, Rounding, FourWeeks)
        {
            Patterns = [Pattern.BarAhead],
            AskedBy = it => it.Seen(FindingId.BarForward) is not null,
            NotWhen = it => it.BarStartsOverTheFoot,
            Watched = FindingId.BarForward,
            LoadShare = 0.6,
        },
        new("set-the-back-first", PlanStage.Correct, $"{Chest}, its cue used at the set-up; that use is ours", FourWeeks)
        {
            Patterns = [Pattern.SetUpRound],
            Watched = FindingId.UpperBackRounding,
            LoadShare = 0.6,
        },
        new("load-you-can-hold", PlanStage.Correct, Rounding, FourWeeks)
        {
            Patterns = [Pattern.TooHeavy],
            Watched = FindingId.UpperBackRounding,
            LoadShare = 0.7,
        },
        new("learn-the-end", PlanStage.Correct, Rounding, FourWeeks)
        {
            Patterns = [Pattern.RoundsBackward],
            Watched = FindingId.LockoutHyperextension,
            LoadShare = 0.5,
        },
        new("other-fault-first", PlanStage.Correct, Chest, FourWeeks) { Patterns = [Pattern.FollowsAnotherFault], Watched = FindingId.ChestCollapse },
        new("chest-up", PlanStage.Correct, Chest, FourWeeks)
        {
            Patterns = [Pattern.ChestOnItsOwn],
            Watched = FindingId.ChestCollapse,
            LoadShare = 0.6,
        },
        new("neutral-at-the-top", PlanStage.Correct, Top, FourWeeks)
        {
            Patterns = [Pattern.LeansBack],
            Watched = FindingId.LockoutHyperextension,
            LoadShare = 0.5,
        },

        new("rows-and-pulldowns", PlanStage.Strengthen, $"{Chest}; using it for a load too heavy for the upper back is ours", FourWeeks)
        {
            Patterns = [Pattern.ChestOnItsOwn, Pattern.TooHeavy],
        },
        new("core-work", PlanStage.Strengthen, Others, FourWeeks) { Patterns = [Pattern.CoreConditioning] },
    ];
}
