using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>What becomes of a fault with less weight may tell of weak muscles. The article says so of an upper back that rounds, and of nothing else.</summary>
public class WeaknessByLessWeightTests
{
    [Fact]
    public void WhereOnlyTheBarComesBackToTheLegs_ItIsTheBarThatIsNamed_AndNotABackThatStaysRound()
    {
        var item = Told("other-fault-goes-with-less-weight", (FindingId.UpperBackRounding, Change.Stays), (FindingId.BarDrift, Change.Vanishes));

        Assert.Equal(FindingId.BarDrift, item.Finding);
        Assert.StartsWith("What goes wrong (bar leaves the legs) becomes less", item.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AChestThatStillDrops_IsTheFaultThatStays()
    {
        var item = Told("other-fault-stays-with-less-weight", (FindingId.ChestCollapse, Change.Stays));

        Assert.Equal(FindingId.ChestCollapse, item.Finding);
        Assert.StartsWith("What goes wrong (chest drops) stays", item.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FindingId.ChestCollapse)]
    [InlineData(FindingId.BarDrift)]
    public void AFaultThatTheArticleDoesNotTest_IsNotReadInItsName_AndWeighsLess(FindingId fault)
    {
        var rounding = Told("fault-goes-with-less-weight", (FindingId.UpperBackRounding, Change.Vanishes));
        var other = Told("other-fault-goes-with-less-weight", (fault, Change.Vanishes));

        Assert.Contains("the article", rounding.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("article", other.Text, StringComparison.Ordinal);
        Assert.StartsWith("ours: ", other.Source, StringComparison.Ordinal);
        Assert.True(other.Weight < rounding.Weight);
    }

    [Theory]
    [InlineData(Change.Vanishes, "fault-goes-with-less-weight")]
    [InlineData(Change.Stays, "fault-stays-with-less-weight")]
    public void FaultsThatGoTogether_CountOnce(Change change, string row)
        => Assert.Equal([row], Weakness((FindingId.UpperBackRounding, change), (FindingId.ChestCollapse, change), (FindingId.BarDrift, change)).Select(item => item.Id));

    private static EvidenceItem Told(string row, params (FindingId Id, Change Change)[] changes)
        => Weakness(changes).Single(item => item.Id == row);

    private static IEnumerable<EvidenceItem> Weakness(params (FindingId Id, Change Change)[] changes)
    {
        Change Of(FindingId id) => changes.Where(c => c.Id == id).Select(c => c.Change).DefaultIfEmpty(Change.Unclear).Single();
        var compared = new SetComparison(
            ComparisonKind.LessWeight,
            [.. Enum.GetValues<FindingId>().Select(id => new FindingChange(id, Of(id), [], "") { IsKnownNotToFall = true })]);
        var weakness = CauseRanking.Rank(Cases.Empty with { LightSet = compared }, Texts.English).Single(cause => cause.Id == CauseId.MuscularWeakness);
        return weakness.For.Concat(weakness.Against);
    }
}
