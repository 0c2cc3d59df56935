using System.Text.Json;
using Dorsal.Cli.Terminal;
using Dorsal.Reasoning.Causes;
using Dorsal.Wording;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests.Terminal;

public class CausePartTests
{
    public static TheoryData<CauseId> Ids => [.. Enum.GetValues<CauseId>()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ACause_HasTheNameThatTheReportGivesIt(CauseId id)
    {
        Assert.Contains($"{Of("causeTitles", id.ContractId())}: {Of("support", "strong")}", Shown(id, Support.Strong), StringComparison.Ordinal);
        Assert.Contains($"{Of("causeTitles", id.ContractId())}: {Of("support", "some")}", Shown(id, Support.Some), StringComparison.Ordinal);
        Assert.Contains(Of("causeTitles", id.ContractId()), Shown(id, Support.None), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void APattern_IsSaidAsTheReportSaysIt()
    {
        var patterns = Enum.GetValues<Pattern>();
        var said = patterns.Select(pattern => Of("patterns", JsonNamingPolicy.KebabCaseLower.ConvertName($"{pattern}")));

        Assert.Contains($"Pattern consistent with this cause: {string.Join("; ", said)}.", Shown(CauseId.Rounding, Support.Strong, patterns), StringComparison.Ordinal);
    }

    private static string Of(string part, string name) => Texts.English.Page.GetProperty(part).GetProperty(name).GetString()!;

    private static string Shown(CauseId id, Support support, params IReadOnlyList<Pattern> patterns)
    {
        using var console = new TestConsole().Width(1000);
        CausePart.Show(console, [new Cause(id, support, patterns, [], [], [])]);
        return console.Output;
    }
}
