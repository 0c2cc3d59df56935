using Dorsal.Cli.Analysis;
using Dorsal.Cli.Publishing;
using Dorsal.Footage;
using Dorsal.Results.Testing;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests;

public class ManyFilmsTests
{
    [Theory]
    [InlineData("a.mp4 b.mp4", "a b")]
    [InlineData("monday/lift.mp4 friday/lift.mp4 lift.mov", "lift lift-2 lift-3")]
    [InlineData("lift.mp4 Lift.mp4", "lift Lift-2")]
    [InlineData("lift.mp4 lift.mov lift-2.mp4", "lift lift-3 lift-2")]
    [InlineData("lift-2.mp4 lift-2.mov lift.mp4 lift.mov", "lift-2 lift-2-2 lift lift-3")]
    [InlineData("set.1.mp4 set.2.mp4 .mp4", "set.1 set.2 film")]
    [InlineData("..mp4 ...mp4", "film film-2")]
    public void EveryFilm_HasAFolderForItself(string videos, string folders)
        => Assert.Equal(folders.Split(' '), FilmFolders.Of(videos.Split(' ')));

    [Fact]
    public void SeveralFilms_EachLeaveTheirFilesAndARowInTheTable()
    {
        using var program = new Rehearsal(video => KnownResults.RoundingTwice with { Video = KnownResults.Video(Path.GetFileName(video)) });

        Assert.Equal(0, program.Run("analyze", "monday/heavy.mp4", "friday/heavy.mp4", "light.mp4", "--out", program.At("out"), "--debug", program.At("seen")));
        Assert.Equal(["heavy", "heavy-2", "light"], Names(program.At("out")));
        Assert.Equal(["heavy", "heavy-2", "light"], Names(program.At("seen")));
        Assert.All(Names(program.At("out")), name => Assert.Equal(["analysis.json", "annotated.mp4", "report.html"], Names(program.At("out", name))));
        Assert.All(Names(program.At("seen")), name => Assert.Equal(FakeArtist.Names, Names(program.At("seen", name))));

        var rows = program.Terminal.Lines.Where(line => line.Contains(".mp4", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Contains("heavy-2", rows[1], StringComparison.Ordinal);
        Assert.Single(program.Terminal.Lines, line => line.Contains("not a diagnosis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.mp4 b.mp4", "a b")]
    [InlineData(".mp4", "film")]
    [InlineData("...mp4", "film")]
    public void WithoutAFolder_EachGoesWhereItWouldGoAlone(string films, string folders)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        RunWithin(program, ["analyze", .. films.Split(' '), "--no-video", "--no-report"]);

        Assert.Equal(folders.Split(' '), Names(program.At("dorsal-out")));
    }

    [Fact]
    public void AComparisonOfANamelessFilm_HasAFolderThatNamesBoth()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        RunWithin(program, ["compare", ".mp4", "b.mp4", "--loads", "140,90", "--no-report"]);

        Assert.Equal(["1-film", "2-b", "comparison.json"], Names(program.At("dorsal-out", "film-against-b")));
    }

    [Fact]
    public void Quiet_IsOneLineForEachFilm()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out"), "--quiet");

        var lines = program.Terminal.Output.Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.EndsWith(program.At("out", "b", "analysis.json"), lines[1].Trim(), StringComparison.Ordinal);
    }

    /// <summary>Or the filming is blamed for what the copying did.</summary>
    [Fact]
    public void AFilmWhoseFileBreaksOff_SaysSoInItsRow()
    {
        using var program = new Rehearsal(video => KnownResults.RoundingTwice with { Video = KnownResults.Video(video) with { BreaksOff = video == "a.mp4" } });
        program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out"));

        Assert.Single(program.Terminal.Lines, line => line.Contains("the file breaks off, copy it again", StringComparison.Ordinal));
    }

    [Fact]
    public void OfAFilmThatShowsNobody_TheTableSaysThatNothingCouldBeJudged()
    {
        using var program = new Rehearsal(video => video == "a.mp4" ? KnownResults.NobodySeen : KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out"));

        Assert.Contains("nothing could be judged", Assert.Single(program.Terminal.Lines, line => line.Contains("a.mp4", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void AFilmThatFails_IsOneSentenceAndDoesNotStopTheOthers()
    {
        using var program = new Rehearsal(video => video == "b.mp4" ? throw new UserInputException("It is damaged.") : KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run("analyze", "a.mp4", "b.mp4", "c.mp4", "--out", program.At("out")));
        Assert.Equal("b.mp4: It is damaged.", program.Error.ToString().Trim());
        Assert.Equal(["a", "c"], Names(program.At("out")));
        Assert.Contains("not analysed", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereEveryFilmFails_TheTableSaysSoAndNamesNoFolder()
    {
        using var program = new Rehearsal(_ => throw new UserInputException("It is damaged."));

        Assert.Equal(2, program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out")));
        Assert.Equal(["a.mp4: It is damaged.", "b.mp4: It is damaged."], Complaints(program));
        Assert.Equal(2, program.Terminal.Lines.Count(line => line.Contains("not analysed", StringComparison.Ordinal)));
        Assert.DoesNotContain("The folders are in", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ABugInOneFilm_IsToldAndDoesNotStopTheOthers()
    {
        using var program = new Rehearsal(video => video switch
        {
            "a.mp4" => throw new InvalidOperationException("Our mistake."),
            "b.mp4" => throw new UserInputException("It is damaged."),
            _ => KnownResults.RoundingTwice,
        });

        Assert.Equal(1, program.Run("analyze", "a.mp4", "b.mp4", "c.mp4", "--out", program.At("out")));
        Assert.Contains("a.mp4: System.InvalidOperationException: Our mistake.", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["c"], Names(program.At("out")));
    }

    [Fact]
    public void CtrlCInTheSecondFilm_KeepsTheFirstAndBeginsNoThird()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(video =>
        {
            if (video == "b.mp4")
                stop.Cancel();
            return KnownResults.RoundingTwice;
        });

        Assert.Equal(130, program.Run(stop.Token, "analyze", "a.mp4", "b.mp4", "c.mp4", "--out", program.At("out")));
        Assert.Equal(["a"], Names(program.At("out")));
        Assert.Equal(2, program.Analyst.Asked.Count);
    }

    [Fact]
    public void CtrlCThatEndsFfmpegFirst_IsNotTheMistakeOfTheFilm()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(_ =>
        {
            stop.Cancel();
            throw new UserInputException("The program ffmpeg broke down.");
        });

        Assert.Equal(130, program.Run(stop.Token, "analyze", "a.mp4", "b.mp4", "--out", program.At("out")));
        Assert.Empty(program.Error.ToString());
        Assert.Empty(Names(program.Folder));
    }

    [Theory]
    [InlineData("", "--out names no folder")]
    [InlineData("taken", "taken is a file")]
    public void AFolderThatIsNoneForAllFilms_IsSaidOnceAndBeforeTheLongWork(string folder, string sentence)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("taken"), "a file");

        RunWithin(program, ["analyze", "a.mp4", "b.mp4", "--neutral", "standing.mp4", "--out", folder]);
        Assert.Contains(sentence, Assert.Single(Complaints(program)), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void AFormatThatAFilmDoesNotGive_IsSaidWithTheNameOfTheFilm()
    {
        using var program = new Rehearsal(video => video == "a.mp4" ? KnownResults.RoundingTwice : KnownResults.NobodySeen);
        program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out"), "--no-video", "--no-report", "--export", "mot");

        Assert.Equal(["a.mp4: No lift.mot was written", "b.mp4: No lift.mot was written"], Complaints(program).Select(line => line[..line.LastIndexOf(':')]));
    }

    [Fact]
    public void AFilmNamedTwice_IsOneFilmWithTheFolderOfOne()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "./a.mp4", "--out", program.At("out"), "--no-video", "--no-report");

        Assert.Equal(["analysis.json"], Names(program.At("out")));
        Assert.Single(program.Analyst.Asked);
    }

    [Fact]
    public void TheStandingClip_IsMeasuredOnceForAllFilms()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "a.mp4", "b.mp4", "--neutral", "standing.mp4", "--out", program.At("out")));
        Assert.Equal(["standing.mp4", "a.mp4", "b.mp4"], program.Analyst.Asked.Select(asked => asked.Video));
        Assert.All(program.Analyst.Asked.Skip(1), asked => Assert.NotNull(asked.Options.Neutral));
    }

    [Fact]
    public void AnAnswerThatNeedsHelpNow_IsAllThatIsShown()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("interview.json"), """{ "schema": "dorsal.interview/1", "answers": { "warningSigns": ["chest-pressure"] } }""");

        Assert.Equal(0, program.Run("analyze", "a.mp4", "b.mp4", "--interview", program.At("interview.json"), "--out", program.At("out")));
        Assert.Single(program.Terminal.Lines, line => line.Contains("STOP. Get help now.", StringComparison.Ordinal));
        Assert.DoesNotContain("a.mp4", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains($"The folders are in: {program.At("out")}", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAnswerThatAProfessionalShouldHear_IsSaidOnceAboveTheTable()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllText(program.At("interview.json"), """{ "schema": "dorsal.interview/1", "answers": { "warningSigns": ["under-20"] } }""");
        program.Run("analyze", "a.mp4", "b.mp4", "--interview", program.At("interview.json"), "--out", program.At("out"));

        Assert.Single(program.Terminal.Lines, line => line.Contains("Before you deadlift again", StringComparison.Ordinal));
        Assert.Contains("a.mp4", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BelowTheTable_ItIsSaidThatTheFoldersHoldPictures()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out"));

        Assert.Contains("holds pictures from the film", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatIsBusyForOneFilm_DoesNotStopTheOthers()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        using var other = Workroom.Open(program.At("out", "a"), "--out");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out")));
        Assert.Contains("a.mp4: Another run of dorsal", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.True(File.Exists(program.At("out", "b", "analysis.json")));
    }

    [Fact]
    public void Progress_TellsWhichOfHowManyItIs()
    {
        using var terminal = new TestConsole().Interactive().Width(120);
        using var program = new Rehearsal(KnownResults.RoundingTwice) { ProgressTerminal = terminal };
        program.Run("analyze", "a.mp4", "b.mp4", "--out", program.At("out"));

        Assert.Contains("b.mp4, 2 of 2: annotating", terminal.Output, StringComparison.Ordinal);
    }

    private static void RunWithin(Rehearsal program, string[] arguments)
    {
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(program.Folder);
            program.Run(arguments);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    private static string[] Complaints(Rehearsal program) => program.Error.ToString().Trim().Split('\n');

    private static string[] Names(string folder)
        => [.. Directory.GetFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
