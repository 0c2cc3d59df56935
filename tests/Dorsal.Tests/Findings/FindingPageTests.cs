using Dorsal.Findings;
using static System.FormattableString;

namespace Dorsal.Tests.Findings;

/// <summary>The page that explains a finding states the limits it is decided by, so that neither outlives the other.</summary>
public class FindingPageTests
{
    public static TheoryData<FindingId> Ids => new(Enum.GetValues<FindingId>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryFinding_HasAPageWithItsLimits(FindingId id)
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "measurements", $"{id.ContractId()}.md"));

        Assert.All(FindingRules.All.Single(rule => rule.Id == id).Thresholds, t => Assert.Contains(
            Invariant($"| `{t.Name}` | {t.Unit} | {t.AbsentUpTo} | {t.PresentFrom} | {t.PresentBeyond} | {t.AbsentWithin} |"),
            page,
            StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dorsal.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return folder.FullName;
    }
}
