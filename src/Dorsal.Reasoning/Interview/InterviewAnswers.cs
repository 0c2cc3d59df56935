namespace Dorsal.Reasoning.Interview;

/// <summary>
/// What the lifter said (interview.json of the contract). A member that is absent was not asked or not answered: unknown,
/// never "no". An empty list is an answer: asked, none.
/// </summary>
public sealed record InterviewAnswers
{
    /// <summary>Nobody asked.</summary>
    public static InterviewAnswers Nothing { get; } = new();

    public IReadOnlyList<PainSite>? PainSites { get; init; }

    public IReadOnlyList<PainMoment>? PainMoments { get; init; }

    /// <summary>0 to 10, as the next two.</summary>
    public int? PainNow { get; init; }

    public int? PainWorst { get; init; }

    public int? PainNextMorning { get; init; }

    /// <summary>Days since the pain began; 0 is today.</summary>
    public int? SinceDays { get; init; }

    /// <summary>Whether it was there before and went.</summary>
    public bool? Recurrent { get; init; }

    public int? DaysSinceLastSession { get; init; }

    public SorenessAnswers? Soreness { get; init; }

    public IReadOnlyList<RecentChange>? RecentChanges { get; init; }

    public IReadOnlyList<Condition>? Conditions { get; init; }

    public IReadOnlyList<Feeling>? Feels { get; init; }

    public WeakSide? WeakSide { get; init; }

    /// <summary>The usual working load of each lift, in kilograms.</summary>
    public double? DeadliftKg { get; init; }

    public double? RowKg { get; init; }

    public double? PulldownKg { get; init; }

    /// <summary>Times a week.</summary>
    public int? CoreWorkPerWeek { get; init; }

    public IReadOnlyList<WarningSign>? WarningSigns { get; init; }
}
