using System.Text.RegularExpressions;
using Dorsal.Findings;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Documentation;

public partial class DocumentationTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Repository.Root, "*.md"),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryLinkToAFile_LeadsSomewhere(string page)
    {
        var links = LinkTarget().Matches(File.ReadAllText(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.StartsWith("http", StringComparison.Ordinal));

        Assert.All(links, target => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)), target));
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("interview")]
    [InlineData("compare")]
    [InlineData("plan")]
    [InlineData("validate")]
    [InlineData("bench")]
    public void TheReadme_NamesEveryOption(string command)
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        program.Run(command, "--help");
        var options = LongOption().Matches(program.Terminal.Output).Select(match => match.Value).Where(option => option != "--help");

        Assert.All(options, option => Assert.Contains($"  {option} ", Repository.Text("README.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFinding_IsInTheIndexOfMeasurements()
        => Assert.All(
            Enum.GetValues<FindingId>(),
            id => Assert.Contains($"({id.ContractId()}.md)", Repository.Text("docs/measurements/README.md"), StringComparison.Ordinal));

    [Fact]
    public void EveryPackage_IsAmongTheDependencies()
    {
        var dependencies = Repository.Text("docs/dependencies.md");
        var packages = PackageVersion().Matches(Repository.Text("Directory.Packages.props"));

        Assert.NotEmpty(packages);
        Assert.All(packages, package =>
        {
            Assert.Contains(package.Groups[1].Value, dependencies, StringComparison.Ordinal);
            Assert.Contains(package.Groups[2].Value, dependencies, StringComparison.Ordinal);
        });
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)[^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();

    [GeneratedRegex("--[a-z-]+", RegexOptions.CultureInvariant)]
    private static partial Regex LongOption();

    [GeneratedRegex("<PackageVersion Include=\"([^\"]+)\" Version=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex PackageVersion();
}
