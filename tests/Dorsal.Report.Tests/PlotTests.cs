using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Results;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

public sealed class PlotTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    [Theory]
    [InlineData("thoracicFlexion", 0.25)]
    [InlineData("barHeight", 0.75)]
    public async Task AClickOnACurve_ShowsThatMomentOfTheFilm(string curve, double share)
    {
        await using var open = await Ready();
        await Click(open, curve, share);

        Assert.Equal(share * report.Result.Video.Duration.Number, await open.Time(), 0.04);
    }

    /// <summary>A centimetre is as long across as up; without numbers across nobody reads how far ahead of mid-foot the bar is.</summary>
    [Fact]
    public async Task ThePathOfTheBar_HasNumbersOnBothAxes()
    {
        await using var open = await (await browser.Open(report.File, 1400, 1000, script: KeepPathWords)).Ready();
        var words = await open.Page.EvaluateAsync<Dictionary<string, double[]>>("() => window.words");

        Assert.Contains(words, word => word.Key.EndsWith("cm", StringComparison.Ordinal) && word.Key != "0\u00a0cm" && word.Value[1] > words["mid-foot"][1] - 30 && word.Value[0] > 60);
    }

    /// <summary>Notes where each word beside the bar's path stands last.</summary>
    private const string KeepPathWords =
        """
        window.words = {};
        const write = CanvasRenderingContext2D.prototype.fillText;
        CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
          if (this.canvas.className === 'path') window.words[text] = [x, y];
          return write.call(this, text, x, y, ...rest);
        };
        """;

    [Fact]
    public async Task TheFilm_MovesTheLineInEveryCurve()
    {
        await using var open = await Ready();
        await AllMark(open, report.Result.Repetitions[0].Events.Start);
        await open.Page.Locator("body").PressAsync("2");
        await open.Settle();
        await AllMark(open, report.Result.Repetitions[1].Events.Start);
    }

    [Fact]
    public async Task TheValueUnderTheCursor_IsThatOfTheAnalysis()
    {
        await using var open = await Ready();
        await Click(open, "trunkLean", 0.5);

        var measures = report.Result.Measures;
        var frame = Enumerable.Range(0, measures.Times.Count).Last(i => measures.Times[i].Number <= 0.5 * report.Result.Video.Duration.Number);
        var value = measures[Measure.TrunkLean].Values[frame]!.Value;
        var said = await open.Page.Locator(".plot.trunkLean .readout").TextContentAsync();
        Assert.Contains(said!.Split('°')[0].Replace('−', '-'), new[] { -1, 0, 1 }.Select(step => $"{Math.Round(value) + step}"));
    }

    [Fact]
    public async Task TheValuesBesideTheCurves_FollowTheFilm_ThoughTheMouseStillLiesWhereItClicked()
    {
        await using var open = await Ready();
        await Click(open, "trunkLean", 0.3);
        for (var press = 0; press < 3; press++)
        {
            await open.Page.Locator("body").PressAsync("Shift+ArrowRight");
            await open.Settle();
        }

        var measures = report.Result.Measures;
        var time = await open.Time();
        var frame = Enumerable.Range(0, measures.Times.Count).Last(i => measures.Times[i].Number <= time);
        Assert.Equal(measures[Measure.TrunkLean].Values[frame]!.Value, await Said(open, "trunkLean"), 0.51);
        Assert.Equal(100 * measures[Measure.BarHeight].Values[frame]!.Value, await Said(open, "barHeight"), 0.051);
    }

    [Fact]
    public async Task ThePlaceOfTheBar_IsSaidWithItsIntervals()
    {
        await using var open = await Ready();
        await Click(open, "barHeight", 0.3);

        var measures = report.Result.Measures;
        var time = await open.Time();
        var frame = Enumerable.Range(0, measures.Times.Count).Last(i => measures.Times[i].Number <= time);
        var said = FormattableString.Invariant(
            $"± {100 * measures[Measure.BarForward].HalfWidths[frame]!.Value:0.0} forward, {100 * measures[Measure.BarHeight].Values[frame]!.Value:0.0} cm ± ");
        await Assertions.Expect(open.Page.Locator(".plot.barPath .readout")).ToContainTextAsync(said);
    }

    [Fact]
    public async Task AGap_TellsItsReason()
    {
        var text = JsonNode.Parse(AnalysisJson.Write(
            report.Result, LiftReasoning.Reason(LiftCase.OfFilm(report.Result), Texts.English), Texts.English))!;
        var series = text["series"]!["thoracicFlexion"]!.AsArray();
        for (var i = 60; i < 90; i++)
            series[i] = null;

        await using var open = await (await browser.Open(report.Write("gap.html", Encoding.UTF8.GetBytes(text.ToJsonString())))).Ready();
        await Click(open, "thoracicFlexion", 75.0 / series.Count);
        await Assertions.Expect(open.Page.Locator(".plot.thoracicFlexion .readout")).ToContainTextAsync("not measured here: The back was hidden");
    }

    private async Task AllMark(OpenPage open, Seconds time)
    {
        var shares = await open.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll('.plot .now')].map(line => {
              const over = line.parentElement.getBoundingClientRect();
              return (line.getBoundingClientRect().left - over.left) / over.width;
            })
            """);
        Assert.Equal(6, shares.Length);
        Assert.All(shares, share => Assert.Equal(time.Number / report.Result.Video.Duration.Number, share, 0.01));
    }

    /// <summary>The number that stands beside a curve, without its interval and its unit.</summary>
    private static async Task<double> Said(OpenPage open, string curve)
    {
        var text = (await open.Page.Locator($".plot.{curve} .readout").TextContentAsync())!;
        var number = new string([.. text.Replace('−', '-').TakeWhile(letter => letter is '-' or '.' || char.IsAsciiDigit(letter))]);
        return double.Parse(number, CultureInfo.InvariantCulture);
    }

    private static async Task Click(OpenPage open, string curve, double share)
    {
        var over = open.Page.Locator($".plot.{curve} .u-over");
        await over.ScrollIntoViewIfNeededAsync();
        var box = (await over.BoundingBoxAsync())!;
        await open.Page.Mouse.ClickAsync((float)(box.X + (share * box.Width)), box.Y + (box.Height / 2));
        await open.Settle();
    }

    private async Task<OpenPage> Ready() => await (await browser.Open(report.File)).Ready();
}
