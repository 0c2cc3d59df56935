using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>Three faults may tell of weak muscles by what becomes of them with less weight.</summary>
public class WeaknessByLessWeightTests
{
    [Fact]
    public void WhereOnlyTheBarComesBackToTheLegs_ItIsTheBarThatIsNamed_AndNotABackThatStaysRound()
    {
        var item = Told("fault-goes-with-less-weight", (FindingId.UpperBackRounding, Change.Stays), (FindingId.BarDrift, Change.Vanishes));

        Assert.Equal(FindingId.BarDrift, item.Finding);
        Assert.StartsWith("What goes wrong (bar leaves the legs) becomes less", item.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AChestThatStillDrops_IsTheFaultThatStays()
    {
        var item = Told("fault-stays-with-less-weight", (FindingId.ChestCollapse, Change.Stays));

        Assert.Equal(FindingId.ChestCollapse, item.Finding);
        Assert.StartsWith("What goes wrong (chest drops) stays", item.Text, StringComparison.Ordinal);
    }

    private static EvidenceItem Told(string row, params (FindingId Id, Change Change)[] changes)
    {
        Change Of(FindingId id) => changes.Where(c => c.Id == id).Select(c => c.Change).DefaultIfEmpty(Change.Unclear).Single();
        var compared = new SetComparison(
            ComparisonKind.LessWeight,
            [.. Enum.GetValues<FindingId>().Select(id => new FindingChange(id, Of(id), [], "") { IsKnownNotToFall = true })]);
        var weakness = CauseRanking.Rank(Cases.Empty with { LightSet = compared }, Texts.English).Single(cause => cause.Id == CauseId.MuscularWeakness);
        return weakness.For.Concat(weakness.Against).Single(item => item.Id == row);
    }
}
