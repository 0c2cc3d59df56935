using System.Text.Json;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>The order of the causes, and what it does not depend on.</summary>
public class RankingTests
{
    [Fact]
    public void NothingStandsBeforeACauseThatIsClearlyAhead()
        => Assert.All(RandomCases.All().Select(c => CauseRanking.Ordered(CauseRanking.Weigh(c.Case))), ordered =>
        {
            for (var place = 1; place < ordered.Count; place++)
                Assert.All(ordered.Skip(place), later => Assert.True(later.Score - ordered[place - 1].Score <= CauseRanking.LevelWithin));
        });

    [Fact]
    public void CausesThatAreLevel_StandInTheArticlesOrder()
    {
        var ranked = CauseRanking.Rank(Cases.Answered(new InterviewAnswers { PainSites = [PainSite.BetweenShoulderBlades], PainMoments = [PainMoment.OffFloor] }), Texts.English);

        Assert.Equal([CauseId.Rounding, CauseId.ChestCollapse], ranked.Take(2).Select(cause => cause.Id));
    }

    [Fact]
    public void TheOrderOfFindingsAndAnswers_DoesNotMatter()
        => Assert.All(RandomCases.All().Take(40), c => Assert.Equal(Written(c.Case), Written(Shuffled(c.Case, c.Chance))));

    [Fact]
    public void TheOrderOfFilmsThatCompleteEachOther_DoesNotMatter()
        => Assert.All(RandomCases.All().Where(c => c.Case.Films.Count > 0).Take(40), c =>
        {
            var (side, back) = (Only(c.Case.Films[0], ViewKind.Side, id => id != FindingId.SideTilt), Only(c.Case.Films[0], ViewKind.Back, id => id == FindingId.SideTilt));
            Assert.Equal(Written(c.Case with { Films = [side, back] }), Written(c.Case with { Films = [back, side] }));
        });

    [Fact]
    public void LeftAndRightExchanged_TheSidesAreExchanged_AndNothingElse()
        => Assert.All(RandomCases.All().Take(60), c =>
        {
            var (one, other) = (LiftReasoning.Reason(c.Case, Texts.English), LiftReasoning.Reason(Mirrored(c.Case), Texts.English));
            Assert.Equal(one.Causes.Select(Told), other.Causes.Select(Told));
            Assert.Equal(one.Causes.Select(cause => Mirrored(cause.WeakerSide)), other.Causes.Select(cause => cause.WeakerSide));
            Assert.Equal(one.Muscles.Select(m => (m.Muscle, Mirrored(m.Side))), other.Muscles.Select(m => (m.Muscle, (BodySide?)m.Side)));
            Assert.Equal(one.Next, other.Next);
        });

    private static (CauseId Id, Support Support, string Patterns, string Rows) Told(Cause cause) => (
        cause.Id, cause.Support, string.Join(' ', cause.Patterns), string.Join(' ', cause.For.Concat(cause.Against).Concat(cause.Unknown).Select(item => item.Id)));

    private static string Written(LiftCase known)
    {
        var advice = LiftReasoning.Reason(known, Texts.English);
        return JsonSerializer.Serialize(new { advice.Causes, advice.Next, advice.Muscles });
    }

    private static LiftCase Shuffled(LiftCase known, Random chance) => known with
    {
        Films = [.. known.Films.Select(film => film with { Findings = Mixed(film.Findings, chance)! })],
        LightSet = known.LightSet is { } set ? set with { Findings = Mixed(set.Findings, chance)! } : null,
        Answers = known.Answers with
        {
            PainSites = Mixed(known.Answers.PainSites, chance),
            PainMoments = Mixed(known.Answers.PainMoments, chance),
            Feels = Mixed(known.Answers.Feels, chance),
            Conditions = Mixed(known.Answers.Conditions, chance),
            RecentChanges = Mixed(known.Answers.RecentChanges, chance),
        },
    };

    private static IReadOnlyList<T>? Mixed<T>(IReadOnlyList<T>? list, Random chance) => list?.OrderBy(_ => chance.Next()).ToList();

    private static FilmedLift Only(FilmedLift film, ViewKind view, Func<FindingId, bool> shown) => film with
    {
        View = view,
        UpperBack = view == ViewKind.Side ? film.UpperBack : null,
        Findings = [.. film.Findings.Select(f => shown(f.Id) ? f : ShownFinding.Unjudged(f.Id))],
    };

    private static LiftCase Mirrored(LiftCase known) => known with
    {
        Answers = Mirrored(known.Answers),
        Films = [.. known.Films.Select(film => film with { Findings = [.. film.Findings.Select(Mirrored)] })],
    };

    private static Finding Mirrored(Finding finding) => finding with
    {
        LowerSide = finding.LowerSide switch { LifterSide.Left => LifterSide.Right, LifterSide.Right => LifterSide.Left, null => null },
    };

    private static InterviewAnswers Mirrored(InterviewAnswers answers) => answers with
    {
        WeakSide = answers.WeakSide switch { WeakSide.Left => WeakSide.Right, WeakSide.Right => WeakSide.Left, var same => same },
        PainSites = answers.PainSites?.Select(site => site switch
        {
            PainSite.UpperBackLeft => PainSite.UpperBackRight,
            PainSite.UpperBackRight => PainSite.UpperBackLeft,
            _ => site,
        }).ToList(),
    };

    private static BodySide? Mirrored(BodySide? side) => side switch { BodySide.Left => BodySide.Right, BodySide.Right => BodySide.Left, var same => same };
}
