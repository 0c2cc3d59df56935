using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
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

    [Fact]
    public async Task WhereNotAllHaveRoom_TheRepetitionWithTheStrongestReadingHasItsPictures()
    {
        const int repetitions = 24;
        const int strongest = 17;
        var leaning = new Finding(
            FindingId.LockoutHyperextension,
            FindingStatus.Uncertain,
            new("leanBack", "deg", Reading.PlusMinus(7, 5)),
            [.. Enumerable.Range(1, repetitions).Select(number => new RepetitionFinding(number, FindingStatus.Uncertain, Reading.PlusMinus(number == strongest ? 9 : 5, 5), Seconds.Of(1)))],
            new Reason.Quoted("You may have leaned back."));
        var findings = report.Result.Findings.Select(finding => finding.Id == leaning.Id ? leaning : finding with { Status = FindingStatus.Absent });
        var pictures = report.Pictures.Where(picture => picture.Frame is { Repetition: 1, Findings.Count: 0 }).ToList();
        var file = report.Write(
            "strongest.html",
            AnalysisJson.Write(report.Result with { Findings = [.. findings] }, KnownAdvice.Rounding, Texts.English),
            [.. Enumerable.Range(1, repetitions).SelectMany(number => pictures.Select(picture => picture with { Frame = picture.Frame with { Repetition = number } }))]);
        await using var open = await browser.Open(file);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        ILocator Strip(int number) => open.Page.Locator(".filmstrip").Filter(new() { Has = open.Page.GetByRole(AriaRole.Heading, new() { Name = $"Repetition {number}", Exact = true }) });

        await Assertions.Expect(Strip(strongest)).ToBeVisibleAsync();
        await Assertions.Expect(Strip(1)).ToBeVisibleAsync();
        await Assertions.Expect(Strip(repetitions)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task OnPaper_TheEvidenceOfEveryCauseIsThere()
    {
        var item = new EvidenceItem("one-side", "One side of you gives way first.", 1, "the article", null, "weakSide");
        var known = KnownAdvice.Rounding;
        var advice = known with { Causes = [.. known.Causes.Select(cause => cause.Support == Support.Unknown ? cause with { For = [item], Unknown = [item] } : cause)] };
        await using var open = await browser.Open(report.Write("evidence.html", AnalysisJson.Write(report.Result, advice, Texts.English)));
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(open.Page.Locator(".cause.unknown .evidence.for")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".cause.unknown summary")).ToHaveTextAsync("What is not known yet (1)");
        await Assertions.Expect(open.Page.Locator(".cause.unknown summary")).ToBeVisibleAsync();
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
