using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Tests.Scenarios;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Cases by chance, the same for the same number: any mixture of what is seen, said and not known.</summary>
internal static class RandomCases
{
    public const int Many = 150;

    public static IEnumerable<(Random Chance, LiftCase Case)> All()
        => Enumerable.Range(1, Many).Select(number => new Random(number)).Select(chance => (chance, Case(chance)));

    /// <summary>What the limits make of a value, as the findings' rules do.</summary>
    public static FindingStatus Verdict(Reading reading, Threshold limit) => (reading, limit) switch
    {
        _ when reading.Value >= limit.PresentFrom && reading.Low >= limit.PresentBeyond => FindingStatus.Present,
        _ when reading.Value <= limit.AbsentUpTo && reading.High <= limit.AbsentWithin => FindingStatus.Absent,
        _ => FindingStatus.Uncertain,
    };

    public static LiftCase Case(Random chance)
    {
        var film = Film(chance);
        return new LiftCase(Maybe(chance, film) is { } filmed ? [filmed] : [], Answers(chance), LightSet(chance, film));
    }

    private static FilmedLift Film(Random chance) => new(
        "lift.mp4", ViewKind.Side, LiftKind.Conventional, 3, [.. Enum.GetValues<FindingId>().Select(id => Finding(chance, id))])
    {
        Baseline = BaselineSource.StandingInClip,
        UpperBack = Maybe(chance, new UpperBackShape(Degrees(chance), Degrees(chance))),
    };

    private static Finding Finding(Random chance, FindingId id)
    {
        var limits = FindingRules.All.Single(rule => rule.Id == id).Thresholds;
        var limit = limits[chance.Next(limits.Count)];
        var gap = limit.PresentFrom - limit.AbsentUpTo;
        var reading = Reading.PlusMinus(limit.AbsentUpTo + (gap * ((chance.NextDouble() * 7) - 3)), gap * (0.3 + chance.NextDouble()));
        return chance.Next(4) == 0 ? ShownFinding.Unjudged(id) : ShownFinding.Of(id, Verdict(reading, limit), limit, reading, 3) with
        {
            LowerSide = id == FindingId.SideTilt && chance.Next(3) > 0 ? Any<LifterSide>(chance) : null,
        };
    }

    private static Reading Degrees(Random chance) => Reading.PlusMinus((chance.NextDouble() * 30) - 5, 3 + (chance.NextDouble() * 4));

    /// <summary>As a comparison can be: only what was there in the heavy film vanishes, shrinks or stays.</summary>
    private static SetComparison? LightSet(Random chance, FilmedLift film) => chance.Next(2) == 0
        ? null
        : new SetComparison(
            ComparisonKind.LessWeight,
            [.. film.Findings.Select(f => new FindingChange(f.Id, f.Status == FindingStatus.Present ? Any<Change>(chance) : Change.Unclear, [], "") { IsKnownNotToFall = true })]);

    private static InterviewAnswers Answers(Random chance) => new()
    {
        PainSites = Some<PainSite>(chance),
        PainMoments = Some<PainMoment>(chance),
        SinceDays = Number(chance, 40),
        Soreness = chance.Next(2) == 0 ? null : new SorenessAnswers { OnStretchOrContraction = Maybe(chance), PeakedAfterHours = Number(chance, 100), Fading = Maybe(chance) },
        RecentChanges = Some<RecentChange>(chance),
        Conditions = Some<Condition>(chance),
        Feels = Some<Feeling>(chance),
        WeakSide = chance.Next(2) == 0 ? null : Any<WeakSide>(chance),
        DeadliftKg = Number(chance, 200),
        RowKg = Number(chance, 100),
        CoreWorkPerWeek = Number(chance, 4),
    };

    private static IReadOnlyList<T>? Some<T>(Random chance)
        where T : struct, Enum
        => chance.Next(2) == 0 ? null : [.. Enum.GetValues<T>().Where(_ => chance.Next(4) == 0)];

    private static T Any<T>(Random chance)
        where T : struct, Enum
        => Enum.GetValues<T>()[chance.Next(Enum.GetValues<T>().Length)];

    private static int? Number(Random chance, int most) => chance.Next(2) == 0 ? null : chance.Next(most) + 1;

    private static bool? Maybe(Random chance) => chance.Next(3) switch { 0 => null, 1 => true, _ => false };

    private static T? Maybe<T>(Random chance, T value)
        where T : class
        => chance.Next(4) == 0 ? null : value;
}
