using System.Text.Json.Nodes;
using Dorsal.Reasoning.Interview;
using Dorsal.Results;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests;

public class AnalyzeInterviewTests
{
    [Fact]
    public void WhenHelpIsNeededNow_TheTerminalSaysNothingElse()
    {
        using var program = Asked(new() { WarningSigns = [WarningSign.SuddenTearingPain] });

        Assert.Equal(0, Run(program));
        Assert.Contains("STOP. Get help now.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.All(
            (string[])["Upper back", "repetition", "heavy.mp4", "What to do"],
            word => Assert.DoesNotContain(word, program.Terminal.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("heavy.mp4")]
    [InlineData("heavy.mp4", "light.mp4")]
    public void WhenHelpIsNeededNow_ItIsSaidBeforeAnyFilmIsMeasured_AndOnce(params string[] films)
    {
        List<bool> wasSaid = [];
        Rehearsal? program = null;
        using var asked = program = new Rehearsal(_ =>
        {
            wasSaid.Add(program!.Terminal.Output.Contains("STOP. Get help now.", StringComparison.Ordinal));
            return KnownResults.RoundingTwice;
        });
        File.WriteAllBytes(program.At("interview.json"), InterviewFile.Write(new() { WarningSigns = [WarningSign.SuddenTearingPain] }));

        Assert.Equal(0, program.Run(["analyze", .. films, "--interview", program.At("interview.json"), "--out", program.At("out")]));
        Assert.Equal(films.Select(_ => true), wasSaid);
        Assert.Single(program.Terminal.Lines, line => line.Contains("STOP. Get help now.", StringComparison.Ordinal));
    }

    [Fact]
    public void WhenHelpIsNeededNow_ItIsStillToldWhatWasWrittenAndThatAFilmHoldsPictures()
    {
        using var program = Asked(new() { WarningSigns = [WarningSign.SuddenTearingPain] });
        Run(program);

        Assert.All(
            (string[])["analysis.json", "report.html", "annotated.mp4"],
            name => Assert.Contains(program.At("out", name), program.Terminal.Output, StringComparison.Ordinal));
        Assert.Contains("holds pictures from the film", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenHelpIsNeededNow_TheReportHoldsNoFilm()
    {
        using var program = Asked(new() { WarningSigns = [WarningSign.SuddenTearingPain] });
        Run(program, "--no-video");
        var page = File.ReadAllText(program.At("out", "report.html"));

        Assert.Contains("\"stop\":true", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"film-0\"", page, StringComparison.Ordinal);
        Assert.Empty(program.Reports.Copied);
        Assert.DoesNotContain("holds pictures", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenHelpIsNeededNow_TheFileHoldsTheMeasurementsAndNoPlan()
    {
        using var program = Asked(new() { WarningSigns = [WarningSign.SuddenTearingPain] });
        Run(program);
        var written = Written(program);

        Assert.True(written["safety"]!["stop"]!.GetValue<bool>());
        Assert.Equal("present", written["findings"]![0]!["status"]!.GetValue<string>());
        Assert.Empty(written["causes"]!.AsArray());
        Assert.Empty(written["plan"]!.AsArray());
    }

    [Fact]
    public void WhenAProfessionalShouldLook_ThatComesFirst_AndNothingInThePlanLoadsTheBack()
    {
        using var program = Asked(new() { WarningSigns = [WarningSign.Under20] });
        Run(program);
        var shown = program.Terminal.Output;
        int At(string text) => shown.IndexOf(text, StringComparison.Ordinal);

        Assert.InRange(At("Before you deadlift again"), 0, At("Upper back rounds"));
        Assert.True(At("Upper back rounds") < At("Do not deadlift until"));
        Assert.Equal("no-deadlifting-until-seen", Assert.Single(Written(program)["plan"]!.AsArray())!["id"]!.GetValue<string>());
    }

    [Fact]
    public void WithoutAnInterview_NoPainIsInvented()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);
        program.Run("analyze", "heavy.mp4", "--out", program.At("out"));

        Assert.DoesNotContain("You said that it hurts", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Written(program)["plan"]!.AsArray(), step => step!["id"]!.GetValue<string>() == "pause");
        Assert.Contains("You have not been asked about warning signs", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_IsOneLineAlsoOnTheStopScreen()
    {
        using var program = Asked(new() { WarningSigns = [WarningSign.Fainting] });
        Run(program, "--quiet");

        Assert.StartsWith("STOP: ", Assert.Single(program.Terminal.Output.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void AnswersThatAreNotThere_AreSaidBeforeTheFilmIsAnalysed()
    {
        using var program = new Rehearsal(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run("analyze", "heavy.mp4", "--interview", program.At("no.json"), "--out", program.At("out")));
        Assert.Contains("check what --interview names", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    private static Rehearsal Asked(InterviewAnswers answers)
    {
        var program = new Rehearsal(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("interview.json"), InterviewFile.Write(answers));
        return program;
    }

    private static int Run(Rehearsal program, params string[] more)
        => program.Run(["analyze", "heavy.mp4", "--interview", program.At("interview.json"), "--out", program.At("out"), .. more]);

    private static JsonNode Written(Rehearsal program) => JsonNode.Parse(File.ReadAllBytes(program.At("out", "analysis.json")))!;
}
