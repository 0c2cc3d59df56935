using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Tests.Scenarios;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>The article is about the upper back: what hurts elsewhere is no evidence for its causes.</summary>
public class PainElsewhereTests
{
    private static readonly IReadOnlyList<CauseId> OfTheUpperBack = [.. Enum.GetValues<CauseId>().Where(id => id != CauseId.Other)];

    [Theory]
    [InlineData(PainSite.LowBack)]
    [InlineData(PainSite.Neck)]
    [InlineData(PainSite.Chest)]
    public void PainInTheLowBackOnly_SaysNothingForTheUpperBack(PainSite site)
        => Assert.All(Enum.GetValues<PainMoment>(), moment => Assert.DoesNotContain(Spoken(PerfectForm(), [site], moment), id => id.StartsWith("hurts-", StringComparison.Ordinal)));

    [Fact]
    public void PainInTheLowBackOnly_DoesNotMakePerfectFormAWeakUpperBack()
        => Assert.DoesNotContain("form-without-fault", Spoken(PerfectForm(), [PainSite.LowBack], PainMoment.OffFloor));

    [Fact]
    public void SorenessElsewhere_IsStillTakenForSoreness()
    {
        var answers = new InterviewAnswers { PainSites = [PainSite.LowBack], PainMoments = [PainMoment.NextDay] };

        Assert.Contains(
            WeighedCause.Of(CauseId.Other, Cases.Answered(answers)).Rows,
            r => r.Row.Id == "hurts-only-the-day-after" && r.Reading is { IsKnown: true, Strength: > 0 });
    }

    [Fact]
    public void PainInTheUpperBackToo_SpeaksAsBefore()
        => Assert.Superset(
            new HashSet<string> { "hurts-off-the-floor", "hurts-but-not-at-lockout", "form-without-fault" },
            Spoken(PerfectForm(), [PainSite.LowBack, PainSite.UpperBackMiddle], PainMoment.OffFloor).ToHashSet());

    private static IEnumerable<string> Spoken(LiftCase film, IReadOnlyList<PainSite> sites, PainMoment moment)
    {
        var known = film with { Answers = new InterviewAnswers { PainSites = sites, PainMoments = [moment] } };
        return CauseRanking.Weigh(known)
            .Where(cause => OfTheUpperBack.Contains(cause.Id))
            .SelectMany(cause => cause.Rows)
            .Where(r => r.Reading is { IsKnown: true, Strength: > 0 })
            .Select(r => r.Row.Id);
    }

    private static LiftCase PerfectForm() => Cases.Filmed(
        [.. new[] { FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension }.Select(Absent)]);

    private static Finding Absent(FindingId id)
    {
        var limit = FindingRules.All.Single(rule => rule.Id == id).Thresholds[0];
        return ShownFinding.Of(id, FindingStatus.Absent, limit, Reading.PlusMinus(0, limit.AbsentUpTo / 2), 3);
    }
}
