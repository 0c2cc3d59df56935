using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Validating;

public class AccuracyPageTests
{
    private const string Page = "# How well\n\nWords before.\n\n<!-- validate:begin -->\nfigures of last year\n<!-- validate:end -->\n\nWords behind.\n";

    [Fact]
    public void ThePage_GetsTheTablesAndKeepsItsWords()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("shared", "synth");
        program.PutReal("shared", "clips");
        File.WriteAllText(program.At("page.md"), Page);

        Assert.Equal(0, program.Run("validate", program.At("shared"), "--out", program.At("out"), "--markdown", program.At("page.md")));

        var page = File.ReadAllText(program.At("page.md"));
        Assert.StartsWith("# How well\n\nWords before.\n\n<!-- validate:begin -->\n", page, StringComparison.Ordinal);
        Assert.EndsWith("<!-- validate:end -->\n\nWords behind.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("last year", page, StringComparison.Ordinal);
        Assert.Contains("| oblique-two-reps | 20 |", page, StringComparison.Ordinal);
        Assert.Contains("### Real clips: answers", page, StringComparison.Ordinal);
        Assert.DoesNotContain("| marked", page, StringComparison.Ordinal);
    }

    [Fact]
    public void APageThatCannotBeWritten_IsOneSentence()
    {
        // No room for the name under which the new page waits.
        var name = $"{new string('p', 240)}.md";
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("synth");
        File.WriteAllText(program.At(name), Page);

        Assert.Equal(2, program.Run("validate", program.At("synth"), "--out", program.At("out"), "--markdown", program.At(name)));
        Assert.StartsWith($"The tables cannot be written to {program.At(name)}: ", Assert.Single(ValidateTests.Lines(program)), StringComparison.Ordinal);
        Assert.Equal(Page, File.ReadAllText(program.At(name)));
    }

    [Theory]
    [InlineData(null, "There is no page")]
    [InlineData("Words without a place for tables.\n", "has no place for tables")]
    public void APageThatCannotTakeTheTables_IsFoundBeforeTheLongWork(string? content, string sentence)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("synth");
        if (content is not null)
            File.WriteAllText(program.At("page.md"), content);

        Assert.Equal(2, program.Run("validate", program.At("synth"), "--out", program.At("out"), "--markdown", program.At("page.md")));
        Assert.Contains(sentence, Assert.Single(ValidateTests.Lines(program)), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }
}
