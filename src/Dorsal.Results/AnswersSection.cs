using System.Text.Json;
using Dorsal.Reasoning.Interview;

namespace Dorsal.Results;

/// <summary>The answers of interview.json, one by one.</summary>
internal static class AnswersSection
{
    public const string Name = "answers";

    private const int MostPain = 10;
    private const string Soreness = "soreness";

    /// <summary>Every member there is, by the questions that ask for them.</summary>
    public static IReadOnlyList<string> Members { get; } = [.. Questions.All.Select(question => question.Member.Split('.')[0]).Distinct()];

    private static IReadOnlyList<string> OfSoreness { get; } =
        [.. Questions.All.Select(question => question.Member.Split('.')).Where(path => path.Length > 1 && path[0] == Soreness).Select(path => path[1])];

    public static void Write(Utf8JsonWriter json, InterviewAnswers answers)
    {
        json.WriteStartObject(Name);
        json.WriteAnswers("warningSigns", answers.WarningSigns, AnswerIds.ContractId);
        json.WriteAnswers("painSites", answers.PainSites, AnswerIds.ContractId);
        json.WriteAnswers("painMoments", answers.PainMoments, AnswerIds.ContractId);
        json.WriteAnswer("painNow", answers.PainNow);
        json.WriteAnswer("painWorst", answers.PainWorst);
        json.WriteAnswer("painNextMorning", answers.PainNextMorning);
        json.WriteAnswer("sinceDays", answers.SinceDays);
        json.WriteAnswer("recurrent", answers.Recurrent);
        json.WriteAnswer("daysSinceLastSession", answers.DaysSinceLastSession);
        WriteSoreness(json, answers.Soreness);
        json.WriteAnswers("recentChanges", answers.RecentChanges, AnswerIds.ContractId);
        json.WriteAnswers("conditions", answers.Conditions, AnswerIds.ContractId);
        json.WriteAnswers("feels", answers.Feels, AnswerIds.ContractId);
        json.WriteAnswer("weakSide", answers.WeakSide?.ContractId());
        json.WriteAnswer("deadliftKg", answers.DeadliftKg);
        json.WriteAnswer("rowKg", answers.RowKg);
        json.WriteAnswer("pulldownKg", answers.PulldownKg);
        json.WriteAnswer("coreWorkPerWeek", answers.CoreWorkPerWeek);
        json.WriteEndObject();
    }

    public static InterviewAnswers Read(JsonElement section, string file)
    {
        var given = new GivenAnswers(section, file).Only(Members);
        return new InterviewAnswers
        {
            WarningSigns = given.Many<WarningSign>("warningSigns", AnswerIds.ContractId),
            PainSites = given.Many<PainSite>("painSites", AnswerIds.ContractId),
            PainMoments = given.Many<PainMoment>("painMoments", AnswerIds.ContractId),
            PainNow = given.Whole("painNow", MostPain),
            PainWorst = given.Whole("painWorst", MostPain),
            PainNextMorning = given.Whole("painNextMorning", MostPain),
            SinceDays = given.Whole("sinceDays"),
            Recurrent = given.YesOrNo("recurrent"),
            DaysSinceLastSession = given.Whole("daysSinceLastSession"),
            Soreness = given.Group(Soreness) is { } soreness ? ReadSoreness(soreness) : null,
            RecentChanges = given.Many<RecentChange>("recentChanges", AnswerIds.ContractId),
            Conditions = given.Many<Condition>("conditions", AnswerIds.ContractId),
            Feels = given.Many<Feeling>("feels", AnswerIds.ContractId),
            WeakSide = given.One<WeakSide>("weakSide", AnswerIds.ContractId),
            DeadliftKg = given.Kilograms("deadliftKg"),
            RowKg = given.Kilograms("rowKg"),
            PulldownKg = given.Kilograms("pulldownKg"),
            CoreWorkPerWeek = given.Whole("coreWorkPerWeek"),
        };
    }

    private static SorenessAnswers ReadSoreness(GivenAnswers all)
    {
        var given = all.Only(OfSoreness);
        return new SorenessAnswers
        {
            OnStretchOrContraction = given.YesOrNo("onStretchOrContraction"),
            PeakedAfterHours = given.Whole("peakedAfterHours"),
            Fading = given.YesOrNo("fading"),
        };
    }

    private static void WriteSoreness(Utf8JsonWriter json, SorenessAnswers? soreness)
    {
        if (soreness is null)
            return;

        json.WriteStartObject(Soreness);
        json.WriteAnswer("onStretchOrContraction", soreness.OnStretchOrContraction);
        json.WriteAnswer("peakedAfterHours", soreness.PeakedAfterHours);
        json.WriteAnswer("fading", soreness.Fading);
        json.WriteEndObject();
    }
}
