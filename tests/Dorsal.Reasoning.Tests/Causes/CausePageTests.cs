using System.Text.Json;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.NextSteps;
using static System.FormattableString;

namespace Dorsal.Reasoning.Tests.Causes;

/// <summary>The page that explains a cause shows its rows of the evidence table, so that neither outlives the other.</summary>
public class CausePageTests
{
    public static TheoryData<CauseId> Ids => new(Enum.GetValues<CauseId>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryCause_HasAPageWithItsEvidence(CauseId id)
    {
        var rows = Page(id.ContractId()).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(EvidenceTable.Of(id).Select(Line), rows);
    }

    [Fact]
    public void TheWeights_StandOnTheFirstPage()
        => Assert.All(
            EvidenceTable.All.Select(row => row.Weight).Distinct(),
            weight => Assert.Contains(Invariant($"| {weight.Number} | {weight.Because} |"), Page("README"), StringComparison.Ordinal));

    [Fact]
    public void TheMargins_StandOnTheFirstPage()
    {
        var page = Page("README");

        Assert.Contains(Invariant($"*Strong* from a score of {WeighedCause.StrongFrom}, *some* from {WeighedCause.SomeFrom}"), page, StringComparison.Ordinal);
        Assert.Contains(Invariant($"all within {CauseRanking.LevelWithin} of it"), page, StringComparison.Ordinal);
        Assert.Contains(Invariant($"more than {CauseRanking.SettledBeyond} apart"), page, StringComparison.Ordinal);
    }

    private static string Line(EvidenceRow row) => Invariant(
        $"| `{row.Id}`{(row.Decides ? " *" : "")} | {(row.Direction == EvidenceDirection.For ? "for" : "against")} | {row.Weight.Number} | {Way(row)} | {row.Known.Id()} | {row.Basis} |");

    private static string Way(EvidenceRow row)
        => (row.Part ?? row.Pattern) is { } pattern ? JsonNamingPolicy.KebabCaseLower.ConvertName(pattern.ToString()) : "";

    private static string Page(string name) => File.ReadAllText(Path.Combine(Root(), "docs", "causes", $"{name}.md"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dorsal.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return folder.FullName;
    }
}
