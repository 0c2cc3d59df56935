using Dorsal.Cli.Benching;
using Dorsal.Footage;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Benching;

public class BenchMistakeTests
{
    [Theory]
    [InlineData("--model huge", "--model takes lite, full or heavy")]
    [InlineData("--threads 0", "--threads takes a whole number")]
    [InlineData("--json", "--json")]
    [InlineData("--out there", "--out")]
    public void AWrongOption_IsOneSentenceThatNamesIt(string options, string sentence) => Refuses(sentence, options.Split(' '));

    [Fact]
    public void AFileThatNothingCanBeWrittenTo_IsFoundBeforeTheLongWork()
    {
        using var folder = new Rehearsal(KnownResults.NobodySeen);
        File.WriteAllText(folder.At("mine.json"), """{ "mine": true }""");

        Refuses("is a folder", "--json", folder.Folder);
        Refuses("names no file", "--json", " ");
        Refuses("There is no folder", "--json", folder.At("nowhere", "bench.json"));
        Refuses("was not written by dorsal", "--json", folder.At("mine.json"));
        Assert.Equal("""{ "mine": true }""", File.ReadAllText(folder.At("mine.json")));
        File.WriteAllText(folder.At("half.json"), """{ "\ud800 is half a letter": true }""");
        Refuses("was not written by dorsal", "--json", folder.At("half.json"));
    }

    [Fact]
    public void AFolderThatIsGoneWhenTheFiguresCome_IsOneSentence()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        Directory.CreateDirectory(program.At("figures"));
        var file = BenchFile.At(program.At("figures", "bench.json"));
        Directory.Delete(program.At("figures"));

        var mistake = Assert.Throws<UserInputException>(() => file.Write(KnownFigures.Lift));
        Assert.StartsWith($"The figures cannot be written to {program.At("figures", "bench.json")}: ", mistake.Message, StringComparison.Ordinal);
        Assert.EndsWith("; choose another file with --json.", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFilmThatIsNotThere_IsOneSentence() => Refuses("There is no file nowhere.mp4");

    private static void Refuses(string sentence, params string[] options)
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);

        Assert.Equal(2, program.Run(["bench", "nowhere.mp4", .. options]));
        Assert.Contains(sentence, Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Terminal.Output);
    }
}
