using Dorsal.Reasoning.Interview;

namespace Dorsal.Results.Testing;

/// <summary>Answers of lifters who do not exist.</summary>
public static class KnownAnswers
{
    /// <summary>Every question answered, with every answer that can stand beside others.</summary>
    public static InterviewAnswers Everything { get; } = new()
    {
        PainSites = Enum.GetValues<PainSite>(),
        PainMoments = Enum.GetValues<PainMoment>(),
        PainNow = 2,
        PainWorst = 5,
        PainNextMorning = 0,
        SinceDays = 12,
        Recurrent = false,
        DaysSinceLastSession = 3,
        Soreness = new SorenessAnswers { OnStretchOrContraction = true, PeakedAfterHours = 36, Fading = true },
        RecentChanges = [.. Enum.GetValues<RecentChange>().Where(change => change != RecentChange.None)],
        Conditions = [.. Enum.GetValues<Condition>().Where(condition => condition != Condition.None)],
        Feels = Enum.GetValues<Feeling>(),
        WeakSide = WeakSide.Left,
        DeadliftKg = 142.5,
        RowKg = 60,
        PulldownKg = 55,
        CoreWorkPerWeek = 2,
        WarningSigns = Enum.GetValues<WarningSign>(),
    };
}
