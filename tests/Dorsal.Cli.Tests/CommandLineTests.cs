using Dorsal.Results.Testing;
using Spectre.Console.Testing;

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
    [InlineData("--threads 0", "--threads takes a whole number from 1 to 512, and not \"0\"")]
    [InlineData("--threads 513", "--threads takes a whole number from 1 to 512, and not \"513\"")]
    [InlineData("--threads 1.5", "--threads takes a whole number")]
    [InlineData("--speed 3", "--speed")]
    [InlineData("--from soon", "--from takes a moment of the film, written like 75, 1:15 or 1:02:30.5, and not \"soon\"")]
    [InlineData("--from 1:75", "--from takes a moment")]
    [InlineData("--to 0:60:00", "--to takes a moment")]
    [InlineData("--to -5", "--to takes a moment")]
    [InlineData("--to 1:2:3:4", "--to takes a moment")]
    [InlineData("--to NaN", "--to takes a moment")]
    [InlineData("--to :", "--to takes a moment")]
    [InlineData("--from 14:00 --to 12:30", "--from is not before --to")]
    [InlineData("--from 5 --to 0:05", "--from is not before --to")]
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
    [InlineData("plan")]
    public void AnOptionThatDoesNotExist_IsNotTakenForAnotherFilm(string command)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run(command, "a.mp4", "b.mp4", "--loud"));
        Assert.Contains("--loud is no option", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    [Theory]
    [InlineData("analyze", true)]
    [InlineData("compare", false)]
    public void HelpSpeaksOfAnAnnotatedVideo_WhereOneIsMade(string command, bool isMade)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run(command, "--help"));
        Assert.Equal(isMade, program.Terminal.Output.Contains("annotated video", StringComparison.Ordinal));
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

    [Theory]
    [InlineData("\"\" names no film; see dorsal analyze --help.", "analyze", "")]
    [InlineData("\"\" names no film; see dorsal analyze --help.", "analyze", "a.mp4", "")]
    [InlineData("\" \" names no film; see dorsal analyze --help.", "analyze", " ")]
    [InlineData("--neutral names no file; see dorsal analyze --help.", "analyze", "a.mp4", "--neutral", "")]
    [InlineData("--interview names no file; see dorsal analyze --help.", "analyze", "a.mp4", "--interview", "")]
    [InlineData("\"\" names no film; see dorsal compare --help.", "compare", "", "b.mp4", "--loads", "140,90")]
    [InlineData("--neutral names no file; see dorsal compare --help.", "compare", "a.mp4", "b.mp4", "--loads", "140,90", "--neutral", "")]
    [InlineData("\"\" names no analysis; see dorsal plan --help.", "plan", "")]
    [InlineData("--interview names no file; see dorsal plan --help.", "plan", "a.json", "--interview", "")]
    [InlineData("\"\" names no film; see dorsal bench --help.", "bench", "")]
    [InlineData("\"\" names no folder; see dorsal validate --help.", "validate", "")]
    [InlineData("--markdown names no file; see dorsal validate --help.", "validate", "clips", "--markdown", "")]
    public void AnEmptyName_IsOneSentence(string sentence, params string[] arguments)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run(arguments));
        Assert.Equal(sentence, program.Error.ToString().Trim());
        Assert.Empty(program.Analyst.Asked);
    }

    [Theory]
    [InlineData("\"analyse\" is no command, perhaps \"analyze\" is meant; see dorsal --help.", "analyse", "film.mp4")]
    [InlineData("\"comapre\" is no command, perhaps \"compare\" is meant; see dorsal --help.", "comapre")]
    [InlineData("\"film.mp4\" is no command; see dorsal --help.", "film.mp4", "--quiet")]
    [InlineData("\"--Version\" is no option without a command, perhaps \"--version\" is meant; see dorsal --help.", "--Version")]
    [InlineData("\"--quiet\" is no option without a command; see dorsal --help.", "--quiet", "film.mp4")]
    [InlineData("\"--quiet\" is no option without a command; see dorsal --help.", "--quiet")]
    public void AWordThatIsNoCommand_IsNamedWithTheNearestOne(string sentence, params string[] arguments)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run(arguments));
        Assert.Equal(sentence, program.Error.ToString().Trim());
    }

    [Theory]
    [InlineData]
    [InlineData("--quiet")]
    public void ANameThatATerminalWouldObey_IsShownWithoutThat(params string[] options)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run(["analyze", "evil\u001b[2J\nname.mp4", "--out", program.At("evil\u001b[2J\nout"), .. options]);
        program.Run(["analyze", "a.mp4", "--neutral", "evil\u001b[2J\nneutral.json", "--out", program.At("out"), .. options]);

        Assert.DoesNotContain('\u001b', program.Terminal.Output + program.Error);
        Assert.DoesNotContain("\nout", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Single(program.Error.ToString().Trim().Split('\n'));
    }

    [Theory]
    [InlineData("analyze", "evil\u001b[2J\nname.mp4")]
    [InlineData("analyze", "a.mp4", "--neutral", "evil\u001b[2J\nname.mp4")]
    [InlineData("analyze", "a.mp4", "evil\u001b[2J\nname.mp4")]
    [InlineData("compare", "a.mp4", "evil\u001b[2J\nname.mp4", "--loads", "140,90")]
    public void ANameThatATerminalWouldObey_IsShownWithoutThatWhileTheWorkGoesOn(params string[] arguments)
    {
        using var terminal = new TestConsole().Interactive().Width(120);
        using var program = new Rehearsal(KnownResults.RoundingTwice) { ProgressTerminal = terminal };

        Assert.Equal(0, program.Run([.. arguments, "--out", program.At("out")]));
        Assert.Contains("evil\uFFFD[2J\uFFFDname.mp4", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', program.Terminal.Output + terminal.Output);
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
    [InlineData("analyze a.mp4 --threads 512", 512)]
    [InlineData("analyze a.mp4", null)]
    [InlineData("compare a.mp4 b.mp4 --loads 140,90 --threads 3", 3)]
    public void Threads_ReachWhoeverDoesTheLongWork(string line, int? threads)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run([.. line.Split(' '), "--out", program.At("out")]));
        Assert.Equal(threads, program.Threads);
    }

    [Theory]
    [InlineData("--from 12:30 --to 14:00", 750.0, 840.0)]
    [InlineData("--from 75", 75.0, null)]
    [InlineData("--to 1:02:30.5", null, 3750.5)]
    [InlineData("--quiet", null, null)]
    public void AStretch_IsReadFromHowPlayersShowIt(string options, double? from, double? to)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run(["analyze", "a.mp4", "b.mp4", "--out", program.At("out"), .. options.Split(' ')]));
        Assert.All(program.Analyst.Films, film => Assert.Equal((from, to), (film.Stretch.From?.Number, film.Stretch.To?.Number)));
    }

    [Fact]
    public void Help_NamesEveryOptionOfTheContract()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "--help"));
        Assert.All(
            (string[])["VIDEO", "--out", "--neutral", "--load", "--height", "--plate-diameter", "--model", "--no-video", "--no-report", "--from", "--to", "--debug", "--quiet"],
            option => Assert.Contains(option, program.Terminal.Output, StringComparison.Ordinal));
    }
}
