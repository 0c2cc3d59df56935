using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using static Dorsal.Reasoning.Safety.SafetyAdvice;

namespace Dorsal.Reasoning.Safety;

/// <summary>
/// All rules, the most urgent first. Single warning signs are weak evidence (Finucane 2020), so each one alone is enough here:
/// sending somebody to a professional too often does less harm than once too rarely.
/// </summary>
internal static class KnownSafetyRules
{
    /// <summary>0 to 10; training with more is not acceptable (Thomee 1997, Silbernagel 2007, both of them in legs).</summary>
    public const int PainLimit = 5;

    /// <summary>No change after two to four weeks asks for a professional (general-practice lists of thoracic warning signs).</summary>
    public const int WeeksPatienceInDays = 28;

    /// <summary>On the day after a session its morning is today's, and tells of now. Ours.</summary>
    private const int DaysToSettle = 2;

    private const string Lists = "General-practice lists of warning signs in thoracic pain; Finucane 2020";
    private const string Aorta = "Hatzaras and Elefteriades 2007: tears of the aorta while lifting weights";
    private const string Monitoring = "Thomee 1997, Silbernagel 2007: limits for training with pain; measured in knees and heels, for backs ours";

    public static IReadOnlyList<SafetyRule> All { get; } =
    [
        Sign(GetHelpNow, WarningSign.SuddenTearingPain, Aorta),
        Sign(GetHelpNow, WarningSign.ChestPressure, Lists),
        Sign(GetHelpNow, WarningSign.Breathless, Lists),
        Sign(GetHelpNow, WarningSign.Fainting, Aorta),
        Sign(GetHelpNow, WarningSign.SweatingSick, Lists),
        Sign(GetHelpNow, WarningSign.CoughingBlood, Lists),
        Sign(GetHelpNow, WarningSign.LegWeaknessOrNumbness, Lists),
        Sign(GetHelpNow, WarningSign.SaddleNumbness, Lists),
        Sign(GetHelpNow, WarningSign.BladderOrBowel, Lists),
        new(
            "pain-in-chest-and-arm",
            GetHelpNow,
            a => Has(a.PainSites, PainSite.Chest) && Has(a.PainSites, PainSite.Arm),
            $"Ours, as chest pressure with pain in the arm, told by the places of the pain; {Lists}"),

        At("pain-in-chest", PainSite.Chest, $"{Lists}: the upper thoracic spine and the heart hurt alike"),
        Sign(SeeProfessional, WarningSign.ArmNumbnessOrWeakness, Lists),
        At("pain-in-arm", PainSite.Arm, $"Ours, as pain that spreads along a nerve or from the heart; {Lists}"),
        At("pain-in-leg", PainSite.Leg, $"Ours, as pain that spreads along a nerve; {Lists}"),
        Sign(SeeProfessional, WarningSign.HardBlowOrFall, Lists),
        Sign(SeeProfessional, WarningSign.OsteoporosisOrSteroids, Lists, or: a => Has(a.Conditions, Condition.Osteoporosis)),
        Sign(SeeProfessional, WarningSign.NewDeformity, Lists),
        Sign(SeeProfessional, WarningSign.CancerNowOrBefore, Lists),
        Sign(SeeProfessional, WarningSign.FeverOrInfection, Lists),
        Sign(SeeProfessional, WarningSign.WeightLoss, Lists),
        Sign(SeeProfessional, WarningSign.ConstantOrNightPain, Lists, or: Moments.AtRest),
        Sign(SeeProfessional, WarningSign.GettingSteadilyWorse, Lists),
        Sign(SeeProfessional, WarningSign.FirstTimeOver50, Lists),
        Sign(SeeProfessional, WarningSign.Under20, Lists),
        Sign(SeeProfessional, WarningSign.NoBetterInFourWeeks, Lists, or: a => a.SinceDays >= WeeksPatienceInDays),
        new("pain-above-limit", SeeProfessional, IsAboveLimit, Monitoring),
        new("worse-next-morning", SeeProfessional, a => a.PainNextMorning > a.PainNow && !FadesAsSorenessDoes(a) && !IsGone(a), Monitoring),
    ];

    private static SafetyRule Sign(SafetyAdvice advice, WarningSign sign, string source, Func<InterviewAnswers, bool>? or = null)
        => new(sign.ContractId(), advice, answers => Has(answers.WarningSigns, sign) || or?.Invoke(answers) == true, source);

    private static SafetyRule At(string id, PainSite site, string source)
        => new(id, SeeProfessional, answers => Has(answers.PainSites, site), source);

    /// <summary>Soreness of the days after training is at its worst after the next morning, and nothing to be seen for (PMC164305); what lasts longer than it is none.</summary>
    private static bool FadesAsSorenessDoes(InterviewAnswers answers)
        => answers.PainMoments is { } moments && Moments.OnlyAfterwards(moments) && answers.Soreness?.Fading == true
            && !DelayedSoreness.IsRuledOutByAge(answers);

    /// <summary>No pain now, and the morning after was days ago: it has settled. Where the days are not known it may not have.</summary>
    private static bool IsGone(InterviewAnswers answers) => answers.PainNow == 0 && answers.DaysSinceLastSession >= DaysToSettle;

    private static bool IsAboveLimit(InterviewAnswers answers)
        => answers.PainNow > PainLimit || answers.PainWorst > PainLimit || answers.PainNextMorning > PainLimit;

    private static bool Has<T>(IReadOnlyList<T>? given, T answer)
        => given?.Contains(answer) == true;
}
