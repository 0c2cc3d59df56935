using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Inference.Nets;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests;

public class AnalyzeTests
{
    [Fact]
    public void AMeasuredLift_IsWrittenAndShown()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--no-video"));
        Assert.Equal(
            [program.At("out", "analysis.json"), program.At("out", "report.html")],
            Directory.GetFileSystemEntries(program.At("out")).Order(StringComparer.Ordinal));
        Assert.Contains("Upper back rounds", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains($"All numbers: {program.At("out", "analysis.json")}", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Empty(program.Error.ToString());
    }

    [Fact]
    public void TheReport_IsNamedFirst()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "heavy.mp4", "--out", program.At("out")));
        Assert.EndsWith("heavy.mp4", File.ReadAllText(program.At("out", "report.html")), StringComparison.Ordinal);
        Assert.Contains($"To look at: {program.At("out", "report.html")}", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReportsCopyOfTheFilm_IsMadeWhileTheFilmIsAnalysed()
    {
        var reports = new FakeReportMaker();
        List<string> copiedByThen = [];
        using var program = new Rehearsal(_ =>
        {
            copiedByThen.AddRange(reports.Copied);
            return KnownResults.RoundingTwice;
        })
        { Reports = reports };

        program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--no-video");

        Assert.Equal(["heavy.mp4"], copiedByThen.Select(Path.GetFileName));
    }

    [Fact]
    public void WithoutAReport_TheFilmIsNotCopied()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--no-report", "--no-video");

        Assert.Empty(program.Reports.Copied);
    }

    [Fact]
    public void WithoutAReport_NoneOfAnEarlierAnalysisStays()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--no-video");

        Assert.Equal(0, program.Run("analyze", "light.mp4", "--out", program.At("out"), "--no-report", "--no-video"));
        Assert.Equal([program.At("out", "analysis.json")], Directory.GetFileSystemEntries(program.At("out")));
    }

    [Fact]
    public void StoppedWhileTheReportIsMade_NothingIsLeftBehind()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(KnownResults.RoundingTwice) { Reports = new FakeReportMaker { HalfWay = stop.Cancel } };

        Assert.Equal(130, program.Run(stop.Token, "analyze", "heavy.mp4", "--out", program.At("out")));
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
    }

    [Theory]
    [InlineData("", "--no-report, --no-video.")]
    [InlineData("--no-video", "--no-report.")]
    [InlineData("--no-report", "--no-video.")]
    [InlineData("--no-report --no-video --debug", "no --debug.")]
    [InlineData("--debug", "--no-report, --no-video, no --debug.")]
    public void OfWhatHoldsPictures_ItIsSaidWhatLeavesItOut(string options, string without)
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        string[] given = [.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        program.Run(["analyze", "heavy.mp4", "--out", program.At("out"), .. given, .. given.Contains("--debug") ? [program.At("seen")] : Array.Empty<string>()]);

        Assert.Contains($"only if everybody in them agrees. To leave it out: {without}", program.Terminal.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNothingHoldsPictures_NothingIsSaidOfThem()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--no-report", "--no-video");

        Assert.DoesNotContain("pictures", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFilmThatShowsNobody_IsStillAnAnalysis()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);

        Assert.Equal(0, program.Run("analyze", "empty.mp4", "--out", program.At("out")));
        Assert.True(File.Exists(program.At("out", "analysis.json")));
    }

    [Fact]
    public void Quiet_SaysOneLine()
    {
        using var terminal = new TestConsole().Interactive();
        using var program = new Rehearsal(KnownResults.RoundingTwice) { ProgressTerminal = terminal };
        program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--quiet");

        Assert.Equal(
            $"heavy.mp4: Conventional deadlift, 2 repetitions; upper-back-rounding 21° (15 to 26), hips-rise-first 9° (5 to 14); {program.At("out", "analysis.json")}",
            program.Terminal.Output.Trim());
        Assert.Empty(terminal.Output);
    }

    [Fact]
    public void QuietOnAFilmThatShowsNobody_SaysThatNothingCouldBeJudged()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        program.Run("analyze", "empty.mp4", "--out", program.At("out"), "--quiet");

        Assert.Contains("; nothing could be judged; ", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void QuietWhereNothingIsClear_SaysHowMuchIsOpen()
    {
        var known = KnownResults.RoundingTwice;
        var unclear = known with
        {
            Findings = [.. known.Findings.Select(finding => finding.Status == FindingStatus.Present ? finding with { Status = FindingStatus.Uncertain } : finding)],
        };
        using var program = new Rehearsal(unclear);
        program.Run("analyze", "heavy.mp4", "--out", program.At("out"), "--quiet");

        Assert.Contains("; nothing clearly seen (4 not seen, 3 not clear, 3 could not be judged); ", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OnATerminal_ProgressNamesTheFilmAndTheStage()
    {
        using var terminal = new TestConsole().Interactive().Width(120);
        using var program = new Rehearsal(KnownResults.RoundingTwice) { ProgressTerminal = terminal };
        program.Run("analyze", "my[best].mp4", "--out", program.At("out"));

        Assert.Contains("my[best].mp4", terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.mp4: judging", "60%", "--no-report", "--no-video")]
    [InlineData("a.mp4: making the report", "50%", "--no-video")]
    [InlineData("a.mp4: annotating", "50%", "--no-report")]
    public void OnATerminal_ProgressTellsHowMuchIsDone(string work, string share, params string[] options)
    {
        using var terminal = new TestConsole().Interactive().Width(120);
        using var program = new Rehearsal(KnownResults.RoundingTwice) { ProgressTerminal = terminal };
        program.Run(["analyze", "a.mp4", "--out", program.At("out"), .. options]);

        Assert.Contains(terminal.Lines, line => line.Contains(work, StringComparison.Ordinal) && line.Contains(share, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatTheLifterTells_ReachesTheAnalysis()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "--out", program.At("out"), "--load", "102.5", "--height", "183", "--plate-diameter", "425", "--model", "lite");

        var (_, model, options) = Assert.Single(program.Analyst.Asked);
        Assert.Equal(
            new AnalysisOptions { Load = Kilograms.Of(102.5), Stature = Metres.Of(1.83), PlateDiameter = Metres.Of(0.425) },
            options);
        Assert.Equal(PoseModel.Lite, model);
    }

    [Fact]
    public void WithoutOptions_ThePlateIsAStandardOneAndTheModelTheBest()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "a.mp4", "--out", program.At("out"));

        var (_, model, options) = Assert.Single(program.Analyst.Asked);
        Assert.Equal(new AnalysisOptions { PlateDiameter = Metres.Of(0.45) }, options);
        Assert.Equal(PoseModel.Heavy, model);
    }

    [Fact]
    public void ANeutralClip_IsMeasuredFirstAndBecomesTheBaseline()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("analyze", "lift.mp4", "--neutral", "standing.mp4", "--out", program.At("out")));
        Assert.Equal(["standing.mp4", "lift.mp4"], program.Analyst.Asked.Select(asked => asked.Video));
        Assert.Equal([null, KnownResults.RoundingTwice.Neutral], program.Analyst.Asked.Select(asked => asked.Options.Neutral));
    }

    [Fact]
    public void ANeutralAnalysis_IsReadAndItsVideoNotNeeded()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("earlier.json"), AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English));

        Assert.Equal(0, program.Run("analyze", "lift.mp4", "--neutral", program.At("earlier.json"), "--out", program.At("out")));
        Assert.Equal(KnownResults.RoundingTwice.Neutral, Assert.Single(program.Analyst.Asked).Options.Neutral);
    }

    [Fact]
    public void AFolderOfAnEarlierAnalysis_IsANeutralAsItsFileIs()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "standing.mp4", "--out", program.At("earlier"));

        Assert.Equal(0, program.Run("analyze", "lift.mp4", "--neutral", program.At("earlier"), "--out", program.At("out")));
        Assert.Equal(KnownResults.RoundingTwice.Neutral, program.Analyst.Asked[^1].Options.Neutral);
    }

    [Fact]
    public void AFolderWithoutAnAnalysis_IsNoNeutral()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run("analyze", "lift.mp4", "--neutral", program.Folder, "--out", program.At("out")));
        Assert.StartsWith($"There is no file {program.At("analysis.json")}", program.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ANeutralClipThatShowsNoStanding_IsTheUsersMistake()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);

        Assert.Equal(2, program.Run("analyze", "lift.mp4", "--neutral", "bench.mp4", "--out", program.At("out")));
        Assert.StartsWith("bench.mp4 does not show the back of a lifter who stands relaxed", program.Error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Fact]
    public void ANeutralWhoseBackCouldNotBeSeen_IsTheUsersMistake()
    {
        var known = KnownResults.RoundingTwice;
        using var program = new Rehearsal(known with { Neutral = known.Neutral! with { ThoracicAngle = null } });

        Assert.Equal(2, program.Run("analyze", "lift.mp4", "--neutral", "loose-shirt.mp4", "--out", program.At("out")));
        Assert.StartsWith("loose-shirt.mp4 does not show the back", program.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AWrongFilm_LeavesNothingBehind()
    {
        using var program = new Rehearsal(_ => throw new UserInputException("a.mp4 is not a film; give another."));

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out")));
        Assert.Equal("a.mp4 is not a film; give another." + Environment.NewLine, program.Error.ToString());
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
        Assert.Empty(program.Terminal.Output);
    }

    [Fact]
    public void ABug_ShowsItsStackTrace()
    {
        using var program = new Rehearsal(_ => throw new InvalidOperationException("two left feet"));

        Assert.Equal(1, program.Run("analyze", "a.mp4", "--out", program.At("out")));
        Assert.Contains("two left feet", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("   at Dorsal.", program.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CtrlC_EndsWithoutAResult()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(_ =>
        {
            stop.Cancel();
            return KnownResults.RoundingTwice;
        });

        Assert.Equal(130, program.Run(stop.Token, "analyze", "a.mp4", "--out", program.At("out")));
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
        Assert.Empty(program.Error.ToString());
    }

    [Fact]
    public void CtrlCWhenAllIsMeasured_StillLeavesNothing()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(_ =>
        {
            stop.Cancel();
            return KnownResults.RoundingTwice;
        });

        Assert.Equal(130, program.Run(stop.Token, "analyze", "a.mp4", "--out", program.At("out"), "--no-report", "--no-video"));
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
    }

    [Fact]
    public void CtrlCThatEndsFfmpegFirst_IsNotTheUsersMistake()
    {
        using var stop = new CancellationTokenSource();
        using var program = new Rehearsal(_ =>
        {
            stop.Cancel();
            throw new UserInputException("The program ffmpeg broke down.");
        });

        Assert.Equal(130, program.Run(stop.Token, "analyze", "a.mp4", "--out", program.At("out")));
        Assert.Empty(program.Error.ToString());
    }

    [Fact]
    public void AFilmThatBreaksOff_IsSaidToInTheResult()
    {
        var known = KnownResults.RoundingTwice;
        using var program = new Rehearsal(known with { Video = known.Video with { BreaksOff = true } });
        program.Run("analyze", "a.mp4", "--out", program.At("out"));

        Assert.Contains("the file breaks off here, copy it again to have the rest", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("\"breaksOff\": true", File.ReadAllText(program.At("out", "analysis.json")), StringComparison.Ordinal);
    }
}
