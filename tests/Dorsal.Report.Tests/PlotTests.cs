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

    /// <summary>The way is long; to draw it for every moment that a hand on the slider asks for made the page follow late.</summary>
    [Fact]
    public async Task WithinARepetition_ADotFollowsTheBar_AndTheWayStaysDrawn()
    {
        await using var open = await (await browser.Open(report.File, 1400, 1000, script: CountPathStrokes)).Ready();
        await open.Page.Locator("body").PressAsync("1");
        await open.Settle();
        var drawn = await PathStrokes(open);
        var floor = await BarAndDot(open);
        var knee = await AfterSteps(open, 2);
        var thigh = await AfterSteps(open, 2);

        Assert.Equal(drawn, await PathStrokes(open));
        Assert.True(thigh.Height > knee.Height && knee.Height > floor.Height + 0.1, $"{floor} {knee} {thigh}");
        Assert.Equal(PixelsAMetre(floor, knee), PixelsAMetre(floor, thigh), 3.0);

        await open.Page.Locator("body").PressAsync("2");
        await open.Settle();
        Assert.True(await PathStrokes(open) > drawn);
    }

    /// <summary>Counts the lines of the bar's path and of its axes as they are drawn.</summary>
    private const string CountPathStrokes =
        """
        window.strokes = 0;
        const stroke = CanvasRenderingContext2D.prototype.stroke;
        CanvasRenderingContext2D.prototype.stroke = function (...path) {
          if (this.canvas.className === 'path') window.strokes++;
          return stroke.apply(this, path);
        };
        """;

    private static Task<int> PathStrokes(OpenPage open) => open.Page.EvaluateAsync<int>("() => window.strokes");

    private static double PixelsAMetre((double Height, double Dot) from, (double Height, double Dot) to) => (from.Dot - to.Dot) / (to.Height - from.Height);

    private async Task<(double Height, double Dot)> AfterSteps(OpenPage open, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            await open.Page.Locator("body").PressAsync("Shift+ArrowRight");
            await open.Settle();
        }

        return await BarAndDot(open);
    }

    /// <summary>Metres that the bar is up, and pixels that the dot is below the top of the drawing.</summary>
    private async Task<(double Height, double Dot)> BarAndDot(OpenPage open)
    {
        var measures = report.Result.Measures;
        var time = await open.Time();
        var frame = Enumerable.Range(0, measures.Times.Count).Last(i => measures.Times[i].Number <= time);
        var dot = await open.Page.EvaluateAsync<double>(
            "() => document.querySelector('.barPath .here').getBoundingClientRect().top - document.querySelector('.barPath canvas').getBoundingClientRect().top");
        return (measures[Measure.BarHeight].Values[frame]!.Value, dot);
    }

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
