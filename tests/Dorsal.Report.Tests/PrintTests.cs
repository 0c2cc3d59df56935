using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

public sealed class PrintTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Printed_ItIsTwoPagesWithPictures(string format)
    {
        var file = report.Write($"advised-{format}.html", AnalysisJson.Write(report.Result, KnownAdvice.Rounding, Texts.English));
        await using var open = await (await browser.Open(file)).Ready();
        var pdf = await open.Page.PdfAsync(new() { Format = format });

        Assert.Equal(2, PrintedPages.In(pdf));
        Assert.True(await open.Page.Locator(".still img").EvaluateAllAsync<bool>("images => images.every(image => image.complete && image.naturalWidth > 0)"));
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task EveryQuestionOpenAndFiveSteps_AreStillTwoPages(string format)
    {
        await using var open = await (await browser.Open(report.WriteFullest($"full-{format}.html"), dark: true)).Ready();
        var pdf = await open.Page.PdfAsync(new() { Format = format });

        Assert.Equal(5, await open.Page.Locator(".plan > ol > li").CountAsync());
        Assert.Equal(2, PrintedPages.In(pdf));
    }

    [Fact]
    public async Task OnPaper_EveryRepetitionHasItsPictures()
    {
        await using var open = await (await browser.Open(report.Write("strips.html", AnalysisJson.Write(report.Result, KnownAdvice.Rounding, Texts.English)))).Ready();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var strips = open.Page.Locator(".filmstrip.repetition");
        Assert.Equal(report.Result.Repetitions.Count, await strips.CountAsync());
        Assert.True(await strips.EvaluateAllAsync<bool>("strips => strips.every(strip => strip.checkVisibility())"));
    }

    /// <summary>Between the margins of A4, the narrower one, in pixels of 96 an inch.</summary>
    [Fact]
    public async Task OnPaper_NothingIsCutOff()
    {
        const int width = 703;
        await using var open = await (await browser.Open(report.WriteFullest("full-cut.html"), width)).Ready();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var cut = await open.Page.EvaluateAsync<string[]>(
            """
            width => [...document.querySelectorAll('body *')]
              .filter(element => element.checkVisibility() && !element.closest('.watch'))
              .filter(element => element.getBoundingClientRect().right > width + 1
                || (getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1))
              .map(element => element.outerHTML.slice(0, 120))
            """,
            width);

        Assert.Empty(cut);
    }

    /// <summary>On Letter, which is the lower one.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(5, false)]
    [InlineData(8, false)]
    [InlineData(0, true)]
    [InlineData(4, true)]
    public async Task HoweverMuchThereIsToSay_ItIsTwoPages(int questions, bool asked)
    {
        await using var open = await (await browser.Open(report.WriteFullest($"full-{questions}-{asked}.html", questions, asked))).Ready();

        Assert.Equal(2, PrintedPages.In(await open.Page.PdfAsync(new() { Format = "Letter" })));
    }
}
