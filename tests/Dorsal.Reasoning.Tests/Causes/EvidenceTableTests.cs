using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Causes;

public class EvidenceTableTests
{
    public static TheoryData<string> Rows => new(EvidenceTable.All.Select(row => row.Id));

    [Fact]
    public void EveryRow_HasItsOwnName() => Assert.Distinct(EvidenceTable.All.Select(row => row.Id));

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryRow_HoldsInSomeCase(string id)
        => Assert.Contains(
            Scenario.All.SelectMany(scenario => CauseRanking.Rank(scenario.Case, Texts.English)).SelectMany(cause => cause.For.Concat(cause.Against)),
            item => item.Id == id);

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryRow_IsUnknownOrWaitsForSomethingElse_WhenNothingIsKnown(string id)
    {
        var reading = EvidenceTable.All.Single(row => row.Id == id).Read(Cases.Empty);

        Assert.Equal(0, reading.Strength);
        Assert.False(reading.IsKnown);
    }

    [Fact]
    public void EveryText_BelongsToARow_AndIsASentence()
    {
        var texts = Texts.English.About("evidence");
        var rows = EvidenceTable.All.SelectMany(row => new[] { row.Id, $"{row.Id}.whether" });
        var reasons = Enum.GetNames<UnknownBecause>().Select(why => $"unknown.{why}");

        Assert.Equal(rows.Concat(reasons).Order(), texts.Keys.Order());
        Assert.All(EvidenceTable.All, row => Assert.EndsWith(".", texts.Of(row.Id)));
        Assert.All(EvidenceTable.All, row => Assert.Matches("^(whether|which|what|when|where|how) ", texts.Of($"{row.Id}.whether")));
    }

    [Fact]
    public void EveryWeight_IsPositive_AndSaysThatItIsOurs()
    {
        Assert.All(EvidenceTable.All, row => Assert.True(row.Weight.Number > 0));
        Assert.All(EvidenceTable.All, row => Assert.Contains("weight ours", row.Source));
    }
}
