using Dorsal.Reasoning;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Report.Tests;

/// <summary>The page of a stretch of a long film: its film begins at once, everything else is told in the time of the long one.</summary>
public sealed class StretchTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    private const double Later = 7200;

    [Fact]
    public async Task TheFilm_StandsWhereTheSliderStands()
    {
        await using var open = await Ready();
        var slider = open.Page.Locator(".scrubber input");

        Assert.Equal("7200", await slider.GetAttributeAsync("min"));
        Assert.Equal(Later + report.Result.Video.Duration.Number, double.Parse((await slider.GetAttributeAsync("max"))!, System.Globalization.CultureInfo.InvariantCulture), 0.01);
        await open.Scrub(Later + 1.5);
        Assert.Equal(1.5, await open.Time(), 0.04);
        Assert.StartsWith("7201.", await open.Page.Locator("output.time").TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await open.DrawnPixels() > 0);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task AJump_ShowsTheMomentOfItsRepetition()
    {
        await using var open = await Ready();
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Jump to Lockout of repetition 1" }).First.ClickAsync();
        await open.Settle();

        Assert.Equal(report.Result.Repetitions[0].Events.Lockout!.Value.Number, await open.Time(), 0.05);
    }

    private async Task<OpenPage> Ready()
    {
        var lift = DeadliftAnalysis.Trace(report.Lift.Seen.Later(Later), new AnalysisOptions());
        var result = DeadliftAnalysis.Judge(lift, report.Result.Versions);
        var file = report.Write($"stretch-{Guid.NewGuid():N}.html", AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English), lift);
        return await (await browser.Open(file)).Ready();
    }
}
