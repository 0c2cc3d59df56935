using Dorsal.Reasoning.Safety;

namespace Dorsal.Reasoning.Plan;

/// <summary>When to film again.</summary>
internal static class Retest
{
    /// <summary>Sooner nothing is to be seen. Ours, as one week of rest.</summary>
    private const int SoonestAfterDays = 7;

    /// <summary>Absent when no step has anything to see for itself in a film.</summary>
    public static int? AfterDays(IReadOnlyList<ChosenStep> chosen, PlanCase known)
        => InARow(chosen) is { } days ? Math.Min(days, PatienceLeft(known)) : null;

    /// <summary>What is trained begins after the pause; all else goes on side by side.</summary>
    private static int? InARow(IReadOnlyList<ChosenStep> chosen)
    {
        var pause = Longest(chosen.Where(step => step.Step.Stage == PlanStage.Pause));
        var rest = Longest(chosen.Where(step => step.Step.Stage != PlanStage.Pause));
        return pause is null ? rest : pause + (rest ?? 0);
    }

    private static int? Longest(IEnumerable<ChosenStep> chosen) => chosen.Max(step => step.Step.RetestAfterDays);

    /// <summary>A pain that is no better after four weeks is for a professional, and the weeks before this plan count.</summary>
    private static int PatienceLeft(PlanCase known) => known.Hurts && known.Known.Answers.SinceDays is { } days
        ? Math.Max(SoonestAfterDays, KnownSafetyRules.WeeksPatienceInDays - days)
        : int.MaxValue;
}
