using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Interview;
using Dorsal.Report.Data;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>Pages in a language of brackets: whatever stands on them without brackets could not be translated.</summary>
public sealed class TranslatedPageTests(InstalledBrowser browser, SampleReport report, SampleComparison comparison)
    : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>, IClassFixture<SampleComparison>
{
    private static readonly Texts Brackets = BracketedTexts.All;

    private static readonly string[] OfFiles = ["heavy.mp4", "medium.mp4", "light.mp4"];

    /// <summary>Keeps what is written on canvases, and says out loud what only a pointer would bring up.</summary>
    private const string KeepWritten =
        """
        window.written = new Set();
        for (const canvas of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
          for (const way of ['fillText', 'strokeText']) {
            const real = canvas.prototype[way];
            canvas.prototype[way] = function (text, ...rest) { window.written.add(text); return real.call(this, text, ...rest); };
          }
        }
        """;

    private const string AllTexts =
        """
        () => {
          const said = new Set([document.title, ...window.written]);
          const walk = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
            if (!node.parentElement.closest('script, style'))
              said.add(node.textContent.trim());
          }
          for (const element of document.querySelectorAll('*')) {
            for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-description', 'aria-valuetext'])
              said.add(element.getAttribute(name) ?? '');
          }
          return [...said].filter(text => text !== '');
        }
        """;

    [Fact]
    public async Task EveryWordOfAReport_IsInTheTexts()
    {
        await AssertTranslated(report.Write("words.html", AnalysisJson.Write(report.Result, Advice(report.Result, InterviewAnswers.Nothing), Brackets), Brackets));
    }

    [Fact]
    public async Task EveryWordOfAFullReport_IsInTheTexts()
    {
        var full = FullestCase.Of(report.Result, FullestCase.Questions);
        full = full with { Findings = [.. full.Findings.Select(InQuantities)] };
        await AssertTranslated(report.Write("full-words.html", AnalysisJson.Write(full, FullestCase.AdviceOn(full, asked: true, Brackets), Brackets), Brackets));
    }

    [Theory]
    [InlineData(Reasoning.Interview.WarningSign.ChestPressure)]
    [InlineData(Reasoning.Interview.WarningSign.WeightLoss)]
    public async Task EveryWordOfAWarning_IsInTheTexts(WarningSign sign)
    {
        var advice = Advice(report.Result, new InterviewAnswers { WarningSigns = [sign] });
        await AssertTranslated(report.Write("warned.html", AnalysisJson.Write(report.Result, advice, Brackets), Brackets));
    }

    [Fact]
    public async Task EveryWordOfAComparison_IsInTheTexts()
    {
        var file = comparison.Write(
            "words.html",
            [comparison.Lift("heavy.mp4", 24, Brackets), comparison.Lift("medium.mp4", 14, Brackets), comparison.Stored("light.mp4", 2, Brackets)],
            texts: Brackets);
        await AssertTranslated(file);
    }

    [Fact]
    public async Task ThePage_SaysItsLanguage()
    {
        await using var open = await browser.Open(report.File);

        Assert.Equal("en", await open.Page.Locator("html").GetAttributeAsync("lang"));
    }

    private static Advice Advice(LiftAnalysisResult result, InterviewAnswers answers)
        => LiftReasoning.Reason(new LiftCase([FilmedLift.Of(result)], answers), Brackets);

    /// <summary>Some statement: here it matters only that it is none in words.</summary>
    private static Finding InQuantities(Finding finding) => finding.Measure is not { } measure ? finding : finding with
    {
        Reason = new Reason.Judged(
            new Statement(StatementKind.TrunkTip, finding.Status, measure.Reading, measure.Unit, Measures.BaselineSource.Lockout), new Rest.Shows(4, 5)),
    };

    private async Task AssertTranslated(string file)
    {
        await using var open = await (await browser.Open(file, script: KeepWritten)).Ready();
        foreach (var key in (string[])["1", "ArrowRight", "2", "ArrowRight"])
            await open.Page.Locator("body").PressAsync(key);

        await Hover(open);
        await open.Settle();
        var said = await open.Page.EvaluateAsync<string[]>(AllTexts);

        string[] names = [report.Result.Video.FileName, .. OfFiles, report.Result.Versions.Model, LiftsJson.Version, KnowledgeVersion.Thresholds];

        Assert.Contains(said, text => text.Contains('⟦', StringComparison.Ordinal));
        Assert.All(said, text => Assert.Empty(BracketedTexts.Foreign(text, names)));
        Assert.Empty(open.Complaints);
    }

    /// <summary>Brings up what plots say under the pointer.</summary>
    private static async Task Hover(OpenPage open)
    {
        foreach (var plot in await open.Page.Locator(".u-over").AllAsync())
            await plot.HoverAsync(new() { Position = new Position { X = 40, Y = 20 } });
    }
}
