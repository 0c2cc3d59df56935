using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Tests.Scenarios;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Every value of a film moves within half of what its interval allows, and what becomes of its answer is judged anew.</summary>
public class StabilityTests
{
    private const int Times = 20;

    [Fact]
    public void CausesThatAreFarApart_KeepTheirOrder()
        => Assert.All(RandomCases.All(), c =>
        {
            var before = CauseRanking.Weigh(c.Case);
            for (var time = 0; time < Times; time++)
                AssertSettledKeepTheirOrder(before, CauseRanking.Ordered(CauseRanking.Weigh(Moved(c.Case, c.Chance))));
        });

    [Fact]
    public void InTheScenarios_TheFirstCauseStaysFirst_WhereItIsClearlyAhead()
        => Assert.All(Scenario.All, scenario =>
        {
            var before = CauseRanking.Weigh(scenario.Case);
            var chance = new Random(1);
            for (var time = 0; time < Times; time++)
                AssertSettledKeepTheirOrder(before, CauseRanking.Ordered(CauseRanking.Weigh(Moved(scenario.Case, chance))));
        });

    private static void AssertSettledKeepTheirOrder(IReadOnlyList<WeighedCause> before, IReadOnlyList<WeighedCause> after)
    {
        var place = after.Select((cause, index) => (cause.Id, index)).ToDictionary(p => p.Id, p => p.index);
        var settled = from high in before from low in before where high.Score - low.Score > CauseRanking.SettledBeyond select (high, low);
        Assert.All(settled, pair => Assert.True(
            place[pair.high.Id] < place[pair.low.Id],
            $"{pair.high.Id} {pair.high.Score:0.00} and {pair.low.Id} {pair.low.Score:0.00} became {after[place[pair.high.Id]].Score:0.00} and {after[place[pair.low.Id]].Score:0.00}."));
    }

    private static LiftCase Moved(LiftCase known, Random chance) => known with
    {
        Films = [.. known.Films.Select(film => film with
        {
            Findings = [.. film.Findings.Select(finding => Moved(finding, chance))],
            UpperBack = film.UpperBack is { } shape ? new UpperBackShape(Moved(shape.AtSetUp, chance), Moved(shape.Growth, chance)) : null,
        })],
    };

    private static Finding Moved(Finding finding, Random chance)
    {
        if (finding.Measure is not { } measure)
            return finding;

        var limit = KnownThresholds.All.Single(known => known.Name == measure.Name);
        var moved = Moved(measure.Reading, chance)!.Value;
        var byValue = RandomCases.Verdict(measure.Reading, limit) == finding.Status;
        return ShownFinding.Of(finding.Id, byValue ? RandomCases.Verdict(moved, limit) : finding.Status, limit, moved, finding.Reps.Count);
    }

    private static Reading? Moved(Reading? reading, Random chance) => reading is { } given
        ? Reading.PlusMinus(given.Value + (given.HalfWidth * 0.5 * ((2 * chance.NextDouble()) - 1)), given.HalfWidth)
        : null;
}
