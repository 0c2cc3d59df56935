using System.Text;
using System.Text.Json;
using Dorsal.Reasoning;
using Dorsal.Report.Data;
using Dorsal.Results;
using Dorsal.Wording;

namespace Dorsal.Report.Tests;

public sealed class EarlierLiftTests(SampleReport report) : IClassFixture<SampleReport>
{
    private byte[] Analysis => AnalysisJson.Write(report.Result, LiftReasoning.Reason(LiftCase.OfFilm(report.Result), Texts.English), Texts.English);

    private byte[] Page => File.ReadAllBytes(report.File);

    [Fact]
    public void AnEarlierReport_GivesBackItsLiftAndItsFilm()
    {
        var measured = new ReportedLift(Analysis, report.Lift, report.Pictures, report.FilmBytes);
        var earlier = EarlierLift.In(Page, Analysis)!;

        Assert.True(earlier.Film.Span.SequenceEqual(measured.Film.Span));
        Assert.True(JsonElement.DeepEquals(Written(measured), Written(earlier)));
    }

    [Fact]
    public void TheReportOfAnotherAnalysis_IsNotTaken()
        => Assert.Null(EarlierLift.In(Page, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Analysis).Replace("deadlift", "squat", StringComparison.Ordinal))));

    [Theory]
    [InlineData("dorsal.report/4", "dorsal.report/3")]
    [InlineData("id=\"report\">{", "id=\"report\">[")]
    [InlineData("\"dorsal.report/4\",", "\"dorsal.report/4\",\"\\ud800 is half a letter\":1,")]
    [InlineData("id=\"film-0\">", "id=\"film-0\">?")]
    [InlineData("Dorsal report", "Some report")]
    public void AChangedReport_IsNotTaken(string written, string changed)
        => Assert.Null(EarlierLift.In(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Page).Replace(written, changed, StringComparison.Ordinal)), Analysis));

    [Fact]
    public void TheReportOfSomebodyWhoNeedsHelpNow_GivesNothingBack()
    {
        using var page = new MemoryStream();
        ReportPage.Write(page, [new StoppedLift(Analysis)], Texts.English);

        Assert.Null(EarlierLift.In(page.ToArray(), Analysis));
    }

    [Fact]
    public void AnAnalysisAlone_TellsTheRepetitionsButNotTheKnee()
    {
        var lift = Written(new StoredLift(Analysis, AnalysisFile.Read(Analysis, "analysis.json").Repetitions, AnalysisFile.ReadTimes(Analysis, "analysis.json")));

        Assert.Equal(2, lift.GetProperty("events").GetArrayLength());
        Assert.Equal(report.Result.Repetitions[1].Events.Start.Number, lift.GetProperty("events")[1].GetProperty("liftOffSeconds").GetDouble(), 3);
        Assert.Equal(JsonValueKind.Null, lift.GetProperty("events")[0].GetProperty("kneeSeconds").ValueKind);
        Assert.Equal(JsonValueKind.Null, lift.GetProperty("overlay").ValueKind);
    }

    private static JsonElement Written(PageLift lift)
    {
        using var document = JsonDocument.Parse(LiftsJson.Write([lift], default, Texts.English));
        return document.RootElement.GetProperty("lifts")[0].Clone();
    }
}
