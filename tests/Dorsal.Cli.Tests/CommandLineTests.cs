using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("--load -5", "--load takes a number from 1 to 1000 kg")]
    [InlineData("--load 102,5", "--load takes a number from 1 to 1000 kg, written like 102.5, and not \"102,5\"")]
    [InlineData("--load NaN", "--load takes a number")]
    [InlineData("--load heavy", "--load takes a number")]
    [InlineData("--load", "--load")]
    [InlineData("--load 100 --load 120", "--load")]
    [InlineData("--height 1.83", "--height takes a number from 50 to 260 cm")]
    [InlineData("--height 261", "--height takes a number from 50 to 260 cm")]
    [InlineData("--plate-diameter 45", "--plate-diameter takes a number from 100 to 600 mm")]
    [InlineData("--model huge", "--model takes lite, full or heavy")]
    [InlineData("--out", "--out")]
    [InlineData("--debug", "--debug")]
    [InlineData("--threads 0", "--threads takes a whole number from 1 to 1024, and not \"0\"")]
    [InlineData("--threads 1.5", "--threads takes a whole number")]
    [InlineData("--speed 3", "--speed")]
    public void AWrongOption_IsOneSentenceThatNamesIt(string options, string sentence)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run(["analyze", "a.mp4", .. options.Split(' ')]));
        Assert.Contains(sentence, program.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(program.Error.ToString().Trim().Split('\n'));
        Assert.Empty(program.Terminal.Output);
        Assert.Empty(program.Analyst.Asked);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("compare")]
    public void AnOptionThatDoesNotExist_IsNotTakenForAnotherFilm(string command)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run(command, "a.mp4", "b.mp4", "--loud"));
        Assert.Contains("--loud is no option", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void AFilmWhoseNameBeginsWithADash_IsAFilm()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "./-b.mp4", "--out", program.At("out"));

        Assert.Equal("./-b.mp4", program.Analyst.Asked[^1].Video);
    }

    [Theory]
    [InlineData]
    [InlineData("analyze")]
    [InlineData("analyse", "a.mp4")]
    [InlineData("a.mp4")]
    public void AnIncompleteCommandLine_IsOneSentence(params string[] arguments)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run(arguments));
        Assert.EndsWith("--help.", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void AVideoCalledLikeAResponseFile_IsAVideo()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "@lift.mp4", "--out", program.At("out"));

        Assert.Equal("@lift.mp4", Assert.Single(program.Analyst.Asked).Video);
    }

    [Theory]
    [InlineData("analyze a.mp4 --threads 3", 3)]
    [InlineData("analyze a.mp4", null)]
    [InlineData("compare a.mp4 b.mp4 --loads 140,90 --threads 3", 3)]
    public void Threads_ReachWhoeverDoesTheLongWork(string line, int? threads)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run([.. line.Split(' '), "--out", program.At("out")]));
        Assert.Equal(threads, program.Threads);
    }

    [Fact]
    public void Help_NamesEveryOptionOfTheContract()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "--help"));
        Assert.All(
            (string[])["VIDEO", "--out", "--neutral", "--load", "--height", "--plate-diameter", "--model", "--no-video", "--debug", "--quiet"],
            option => Assert.Contains(option, program.Terminal.Output, StringComparison.Ordinal));
    }
}
