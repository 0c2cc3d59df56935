using Dorsal.Cli.Publishing;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests;

public class ExportTests
{
    [Fact]
    public void WhatAFilmGives_IsWritten_AndWhyNotTheRestIsSaid()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--no-report", "--export", "csv,trc,mot"));
        Assert.Equal(["analysis.json", "series.csv"], Names(program.At("out")));
        Assert.Equal(
            ["No lift.trc was written:", "No lift.mot was written:"],
            program.Error.ToString().Trim().Split('\n').Select(line => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]));
    }

    [Theory]
    [InlineData("c3d", "no maintained .NET library")]
    [InlineData("csv,xlsx", "csv, trc and mot")]
    [InlineData("csv,", "csv, trc and mot")]
    public void AFormatThatIsNotThere_IsFoundBeforeTheLongWork(string formats, string sentence)
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--export", formats));
        Assert.Contains(sentence, Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void ATableOfAnybodyElse_IsLeftAlone()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        Directory.CreateDirectory(program.At("out"));
        File.WriteAllText(program.At("out", "series.csv"), "mine");

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--export", "csv"));
        Assert.Contains("series.csv was not written by dorsal", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(program.At("out", "series.csv")));
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void ATableOfAnEarlierRun_IsReplaced()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        string[] command = ["analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--no-report", "--export", "csv"];
        program.Run(command);
        File.AppendAllText(program.At("out", "series.csv"), "of another film");

        Assert.Equal(0, program.Run(command));
        var table = File.ReadAllText(program.At("out", "series.csv"));
        Assert.StartsWith("time_s,rep,phase,thoracicFlexion_deg,", table, StringComparison.Ordinal);
        Assert.DoesNotContain("of another film", table, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableOfAnEarlierRun_GoesWhereNoneIsAskedFor_AsItShowsAnotherAnalysis()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        string[] command = ["analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--no-report"];
        program.Run([.. command, "--export", "csv"]);

        Assert.Equal(0, program.Run(command));
        Assert.Equal(["analysis.json"], Names(program.At("out")));
    }

    [Fact]
    public void ATableOfAnybodyElse_StaysBesideAnAnalysisThatIsNew()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        Directory.CreateDirectory(program.At("out"));
        File.WriteAllText(program.At("out", "series.csv"), "mine");

        Assert.Equal(0, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--no-report"));
        Assert.Equal("mine", File.ReadAllText(program.At("out", "series.csv")));
    }

    [Theory]
    [InlineData("series.csv", "time_s,rep,weight_kg\r\n0,1,100\r\n")]
    [InlineData("lift.trc", "PathFileType\t4\t(X/Y/Z)\tlift.trc\nDataRate\tCameraRate\n100\t100\nFrame#\tTime\tSternum\t\t\t\n")]
    [InlineData("lift.mot", "Coordinates\nversion=1\nnRows=1\nnColumns=2\ninDegrees=yes\nendheader\ntime\tpelvis_tilt\n0\t5\n")]
    public void ATableOfAnybodyElse_StaysBesideAnEarlierAnalysis(string name, string content)
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        string[] command = ["analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--no-report"];
        program.Run(command);
        File.WriteAllText(program.At("out", name), content);

        Assert.Equal(0, program.Run(command));
        Assert.Equal(content, File.ReadAllText(program.At("out", name)));
    }

    [Fact]
    public void ATableOfAnybodyElse_BesideAnEarlierAnalysis_IsNotReplaced()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen);
        string[] command = ["analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--no-report"];
        program.Run(command);
        File.WriteAllText(program.At("out", "lift.mot"), "mine");

        Assert.Equal(2, program.Run([.. command, "--export", "csv,mot"]));
        Assert.Contains("lift.mot was not written by dorsal", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(program.At("out", "lift.mot")));
        Assert.Single(program.Analyst.Asked);
    }

    [Fact]
    public void ATableThatCannotBeWritten_IsOneSentenceAndLeavesNothingBehind()
    {
        Rehearsal? program = null;
        using var hindered = program = new Rehearsal(_ =>
        {
            Directory.CreateDirectory(program!.At("out", Workroom.Name, "new", "series.csv"));
            return KnownResults.NobodySeen;
        });

        Assert.Equal(2, program.Run("analyze", "a.mp4", "--out", program.At("out"), "--no-video", "--no-report", "--export", "csv"));
        var complaint = Assert.Single(program.Error.ToString().Trim().Split('\n'));
        Assert.StartsWith($"{program.At("out", "series.csv")} cannot be written: ", complaint, StringComparison.Ordinal);
        Assert.EndsWith("; choose another folder with --out, or leave --export out.", complaint, StringComparison.Ordinal);
        Assert.Empty(Names(program.Folder));
    }

    private static string[] Names(string folder)
        => [.. Directory.GetFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
