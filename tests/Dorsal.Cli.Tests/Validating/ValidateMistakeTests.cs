using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Validating;

public class ValidateMistakeTests
{
    [Fact]
    public void AFolderThatIsNotThere_IsOneSentence()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        RefusesAtOnce(program, "There is no folder", "validate", program.At("nowhere"));
    }

    [Fact]
    public void AFolderWithoutKnownAnswers_IsOneSentence()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("lift.mp4"), []);

        RefusesAtOnce(program, "no clip whose answers are known", "validate", program.Folder);
    }

    [Fact]
    public void ATruthThatIsNone_IsNamed()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("synth");
        File.WriteAllText(program.At("synth", "oblique-two-reps.json"), """{ "mine": true }""");

        RefusesAtOnce(program, "oblique-two-reps.json is not the truth", "validate", program.At("synth"));
    }

    [Fact]
    public void LabelsWithoutEvents_AreOneSentence()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutReal("clips");
        File.Delete(program.At("clips", "events.tsv"));

        RefusesAtOnce(program, "no events.tsv", "validate", program.At("clips"));
    }

    [Fact]
    public void AMisspeltLabel_IsNamed()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutReal("clips");
        var labels = program.At("clips", "labels.tsv");
        File.WriteAllText(labels, File.ReadAllText(labels).Replace("yes\tmarked\tnone", "yes\tmakred\tnone", StringComparison.Ordinal));

        RefusesAtOnce(program, "labels.tsv says \"makred\" of marked.mp4", "validate", program.At("clips"));
    }

    [Theory]
    [InlineData("synth", "oblique-two-reps.json")]
    [InlineData("clips", "labels.tsv")]
    [InlineData("clips", "events.tsv")]
    [InlineData("page.md")]
    public void AFileThatCannotBeRead_IsNamedInOneSentence(params string[] held)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("synth");
        program.PutReal("clips");
        File.WriteAllText(program.At("page.md"), "A page.");
        using var another = new FileStream(program.At(held), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        RefusesAtOnce(program, $"{program.At(held)} cannot be read: ", "validate", program.Folder, "--out", program.At("out"), "--markdown", program.At("page.md"));
    }

    [Theory]
    [InlineData]
    [InlineData("--reuse")]
    public void SomebodyElsesAnalysisFile_IsLeftAlone(params string[] options)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("synth");
        Directory.CreateDirectory(program.At("out", TruthFolder.Rendered));
        File.WriteAllText(program.At("out", TruthFolder.Rendered, "analysis.json"), """{ "mine": true }""");

        RefusesAtOnce(program, "was not written by dorsal", ["validate", program.At("synth"), "--out", program.At("out"), .. options]);
        Assert.Equal("""{ "mine": true }""", File.ReadAllText(program.At("out", TruthFolder.Rendered, "analysis.json")));
    }

    [Theory]
    [InlineData("--model huge", "--model takes lite, full or heavy")]
    [InlineData("--markdown", "--markdown")]
    [InlineData("--load 100", "--load")]
    public void AWrongOption_IsOneSentenceThatNamesIt(string options, string sentence)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("synth");

        RefusesAtOnce(program, sentence, ["validate", program.At("synth"), .. options.Split(' ')]);
    }

    [Fact]
    public void AnOutThatNamesNoFolder_IsOneSentence()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.PutRendered("synth");

        RefusesAtOnce(program, "--out names no folder", "validate", program.At("synth"), "--out", " ");
    }

    private static void RefusesAtOnce(Rehearsal program, string sentence, params string[] arguments)
    {
        Assert.Equal(2, program.Run(arguments));
        Assert.Contains(sentence, Assert.Single(ValidateTests.Lines(program)), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
        Assert.Empty(program.Terminal.Output);
    }
}
