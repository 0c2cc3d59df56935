using System.Text.RegularExpressions;
using Dorsal.Cli.Arguments;
using Dorsal.Results.Testing;
using Dorsal.Validation.Tables;

namespace Dorsal.Cli.Tests.Documentation;

/// <summary>What docs/accuracy.md says of itself.</summary>
public partial class AccuracyPageTests
{
    private const string File = "docs/accuracy.md";

    [Fact]
    public void ThePageOnAccuracy_HasAPlaceForTheTables() => Assert.True(MarkdownTables.HasPlace(Repository.Text(File)));

    [Fact]
    public void TheCommandOnThePage_IsOneThatTheProgramTakes_AndItWritesThatPage()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        var arguments = Assert.Single(ValidateCommand().Matches(Repository.Text(File))).Groups[1].Value.Split(' ');
        var line = DorsalCommand.Create(program.Surroundings, CancellationToken.None).Parse(arguments);

        Assert.Empty(line.Errors);
        Assert.Equal("validate", line.CommandResult.Command.Name);
        Assert.Equal(File, line.GetValue<string>("--markdown"));
    }

    [GeneratedRegex("^dotnet run .* -- (validate .*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ValidateCommand();
}
