using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Interview;
using Dorsal.Result;
using Dorsal.Wording;

namespace Dorsal.Report.Tests;

/// <summary>As much as a page may have to show: every question that a side view can answer is open in five repetitions, and the lifter was asked. Or less of it.</summary>
internal static class FullestCase
{
    public const int Questions = 10;

    private const int Repetitions = 5;

    private static readonly InterviewAnswers Answers = new()
    {
        PainSites = [PainSite.UpperBackLeft, PainSite.UpperBackMiddle, PainSite.BetweenShoulderBlades],
        PainMoments = [PainMoment.OffFloor, PainMoment.Knee, PainMoment.Lockout],
        PainNow = 2,
        PainWorst = 3,
        PainNextMorning = 1,
        SinceDays = 9,
        Recurrent = false,
        DaysSinceLastSession = 4,
        RecentChanges = [RecentChange.LoadJump],
        Conditions = [Condition.PastInjury],
        Feels = [Feeling.UpperBackGives, Feeling.ChestDrops, Feeling.OneSideFirst],
        WeakSide = WeakSide.Left,
        DeadliftKg = 142.5,
        CoreWorkPerWeek = 0,
        WarningSigns = [],
    };

    /// <param name="open">So many questions are answered with present or uncertain.</param>
    public static LiftAnalysisResult Of(LiftAnalysisResult judged, int open)
        => judged with { Findings = [.. judged.Findings.Select((finding, i) => i < open ? Open(finding) : finding)] };

    /// <param name="asked">Whether the lifter answered the interview.</param>
    public static Advice AdviceOn(LiftAnalysisResult result, bool asked, Texts? texts = null)
        => LiftReasoning.Reason(new LiftCase([FilmedLift.Of(result)], asked ? Answers : InterviewAnswers.Nothing), texts ?? Texts.English);

    private static Finding Open(Finding judged) => judged.Id switch
    {
        FindingId.UpperBackRounding => Present(judged, "thoracicFlexion", "deg", 23.6,
            "Your upper back was 24 degrees rounder on the way to the knee than when you stand relaxed, most in repetition 5, and it grew by 11 degrees after the bar had left the floor."),
        FindingId.LowerBackRounding => Present(judged, "lumbarFlexion", "deg", 46.1,
            "Your lower back was 46 degrees rounder than when you stand relaxed, most in repetition 4, which is more than most lifters show at the floor."),
        FindingId.ChestCollapse => Present(judged, "chestDrop", "deg", 12.4,
            "Your chest dropped by 12 degrees between lift-off and the knee in 4 of 5 repetitions, and your shoulders came forward with it."),
        FindingId.HipsRiseFirst => Present(judged, "trunkLeanGrowth", "deg", 11.8,
            "Your hips rose before the bar did in all 5 repetitions: your trunk tipped forward by 12 degrees before the bar reached your knees."),
        FindingId.LockoutHyperextension => Uncertain(judged, "leanBack", "deg", 8.2,
            "You may have leaned back at the top by 8 degrees; it is too near the limit to tell from this film."),
        FindingId.BarForward => Present(judged, "barForward", "m", 0.064,
            "The bar started 6.4 centimetres ahead of the middle of your foot in all 5 repetitions."),
        FindingId.BarDrift => Uncertain(judged, "barDrift", "m", 0.041,
            "The bar may have left your legs by 4.1 centimetres between the floor and the knee; it is too near the limit to tell."),
        FindingId.NeckExtension => Present(judged, "neckExtension", "deg", 61.3,
            "Your head was bent back by 61 degrees against your upper back at lift-off, most in repetition 1."),
        FindingId.FatigueDrift => Present(judged, "thoracicFlexion", "deg", 9.7,
            "From the first repetition to the last your upper back rounded by 10 degrees more, and the bar became slower by a third."),
        FindingId.SideTilt => judged,
    };

    private static Finding Present(Finding judged, string name, string unit, double value, string reason)
        => Judged(judged.Id, FindingStatus.Present, name, unit, value, value / 5, reason);

    private static Finding Uncertain(Finding judged, string name, string unit, double value, string reason)
        => Judged(judged.Id, FindingStatus.Uncertain, name, unit, value, value / 2, reason);

    private static Finding Judged(FindingId id, FindingStatus status, string name, string unit, double value, double doubt, string reason) => new(
        id,
        status,
        new FindingMeasure(name, unit, Reading.PlusMinus(value, doubt)),
        [.. Enumerable.Range(1, Repetitions).Select(number => new RepetitionFinding(number, status, Reading.PlusMinus(value * (1 - (0.03 * number)), doubt), Seconds.Of(0.9 * number)))],
        new Reason.Quoted(reason));
}
