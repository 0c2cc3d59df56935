using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Reasoning;
using Dorsal.Results;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>What the curves beside the film look like, in the pixels of their drawings.</summary>
public sealed class CurveTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    private const int FirstGap = 60;
    private const int LastGap = 89;

    /// <summary>Notes where the numbers of the axes stand, where dashed lines lie, what is cut out to be hatched, and how many pieces the bar's path has.</summary>
    private const string KeepDrawn =
        """
        window.numbers = {};
        window.dashed = {};
        window.cut = {};
        window.pieces = [];
        const curveOf = canvas => canvas.closest?.('.plot')?.classList[1];
        const draw = CanvasRenderingContext2D.prototype;
        const { fillText, moveTo, stroke, rect } = draw;
        const count = new WeakMap();
        const lineTo = Path2D.prototype.lineTo;
        Path2D.prototype.lineTo = function (...at) { count.set(this, (count.get(this) ?? 0) + 1); return lineTo.apply(this, at); };
        draw.fillText = function (text, x, y, ...rest) { (window.numbers[curveOf(this.canvas)] ??= {})[this.textAlign === 'center' ? `across ${text}` : text] = [x, y]; return fillText.call(this, text, x, y, ...rest); };
        draw.moveTo = function (x, y) { this.begun = y; return moveTo.call(this, x, y); };
        draw.rect = function (...area) { (window.cut[curveOf(this.canvas)] ??= []).push(area); return rect.apply(this, area); };
        draw.stroke = function (...path) {
          if (path.length > 0 && this.canvas.className === 'path') window.pieces.push(count.get(path[0]) ?? 0);
          if (path.length === 0 && this.getLineDash().length > 0) window.dashed[curveOf(this.canvas)] = this.begun;
          return stroke.apply(this, path);
        };
        """;

    [Fact]
    public async Task TheDashedLine_LiesWhereAValueIsPresent()
    {
        await using var open = await Ready(report.File);
        var line = (await open.Page.EvaluateAsync<Dictionary<string, double>>("() => window.dashed"))["thoracicFlexion"];

        Assert.Equal(KnownThresholds.ThoracicFlexion.PresentFrom, await ValueAt(open, "thoracicFlexion", line), 0.6);
    }

    /// <summary>A curve that went on at zero, or straight across, would say that the back was seen there.</summary>
    [Fact]
    public async Task WhereNothingWasMeasured_ThereIsHatchingAndNoCurve()
    {
        await using var open = await Ready(report.Write("hole.html", Without("thoracicFlexion")));
        var times = report.Result.Measures.Times;
        var duration = report.Result.Video.Duration.Number;
        var (from, to) = (times[FirstGap].Number / duration, times[LastGap + 1].Number / duration);
        var hatched = await open.Page.EvaluateAsync<double[]>(
            """
            () => {
              const [whole, ...parts] = window.cut.thoracicFlexion;
              const part = parts.find(area => area[2] < whole[2] - 1);
              return part ? [(part[0] - whole[0]) / whole[2], (part[0] + part[2] - whole[0]) / whole[2]] : [];
            }
            """);

        Assert.Equal(2, hatched.Length);
        Assert.Equal(from, hatched[0], 0.01);
        Assert.Equal(to, hatched[1], 0.01);
        Assert.Equal(0, await DrawnCurve.PixelsAt(open, "thoracicFlexion", (from + to) / 2, "--thoracic"));
        Assert.InRange(await DrawnCurve.PixelsAt(open, "thoracicFlexion", from / 2, "--thoracic"), 1, 100);
    }

    [Fact]
    public async Task WhereTheBarWasNotSeen_ItsPathHasAHole()
    {
        await using var open = await Ready(report.Write("pathless.html", Without("barHeight")));
        var pieces = await open.Page.EvaluateAsync<int[]>("() => window.pieces.slice(-2)");
        var (forward, height) = (report.Result.Measures[Measure.BarForward].Values, report.Result.Measures[Measure.BarHeight].Values);
        bool Seen(int frame) => forward[frame] is not null && height[frame] is not null && frame is < FirstGap or > LastGap;

        Assert.Equal(Enumerable.Range(1, forward.Count - 1).Count(frame => Seen(frame) && Seen(frame - 1)), pieces.Sum());
    }

    [Fact]
    public async Task RoundACurve_TheBandIsAsWideAsItsInterval()
    {
        await using var open = await Ready(report.File);
        var lean = report.Result.Measures[Measure.TrunkLean];
        var inside = 0;
        int[] frames = [.. Enumerable.Range(1, 10).Select(part => part * lean.Values.Count / 11)];
        foreach (var frame in frames)
        {
            var (value, half) = (lean.Values[frame]!.Value, lean.HalfWidths[frame]!.Value);
            var share = report.Result.Measures.Times[frame].Number / report.Result.Video.Duration.Number;
            if (await ColourAt(open, "trunkLean", share, value + (0.6 * half)) != await ColourAt(open, "trunkLean", share, value + (1.4 * half)))
                inside++;
        }

        Assert.InRange(inside, 8, 10);
    }

    [Theory]
    [InlineData("left", "← forward")]
    [InlineData("right", "forward →")]
    public async Task AheadOfMidFoot_IsToTheSideThatTheLifterFaces(string facing, string word)
    {
        await using var open = await Ready(report.Write($"faces-{facing}.html", With(analysis => analysis["view"]!["facing"] = facing)));
        var words = (await open.Page.EvaluateAsync<Dictionary<string, Dictionary<string, double[]>>>("() => window.numbers"))["barPath"];
        var number = words.Keys.First(key => key.StartsWith("across ", StringComparison.Ordinal) && key.EndsWith("0\u00a0cm", StringComparison.Ordinal)
            && key != "across 0\u00a0cm" && !key.Contains('−', StringComparison.Ordinal));
        var ahead = words[number][0] - words["across mid-foot"][0];

        Assert.Contains(word, words.Keys);
        Assert.Equal(facing == "right", ahead > 0);
    }

    private byte[] Without(string series) => With(analysis =>
    {
        var values = analysis["series"]![series]!.AsArray();
        for (var frame = FirstGap; frame <= LastGap; frame++)
            values[frame] = null;
    });

    private byte[] With(Action<JsonNode> change)
    {
        var analysis = JsonNode.Parse(AnalysisJson.Write(report.Result, LiftReasoning.Reason(LiftCase.OfFilm(report.Result), Texts.English), Texts.English))!;
        change(analysis);
        return Encoding.UTF8.GetBytes(analysis.ToJsonString());
    }

    /// <summary>What a height in a drawing means by the numbers of its axis.</summary>
    private static async Task<double> ValueAt(OpenPage open, string curve, double y)
    {
        var (zero, slope) = await Axis(open, curve);
        return (y - zero) / slope;
    }

    /// <summary>Where zero lies, and pixels down for each degree.</summary>
    private static async Task<(double Zero, double Slope)> Axis(OpenPage open, string curve)
    {
        var numbers = (await open.Page.EvaluateAsync<Dictionary<string, Dictionary<string, double[]>>>("() => window.numbers"))[curve];
        var degrees = numbers.Where(number => number.Key.EndsWith('°')).ToDictionary(
            number => double.Parse(number.Key.TrimEnd('°').Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture), number => number.Value[1]);
        var top = degrees.Keys.Max();
        return (degrees[0], (degrees[top] - degrees[0]) / top);
    }

    private static async Task<string> ColourAt(OpenPage open, string curve, double share, double value)
    {
        var (zero, slope) = await Axis(open, curve);
        return await open.Page.EvaluateAsync<string>(
            """
            ([curve, share, y]) => {
              const [canvas, over] = ['canvas', '.u-over'].map(part => document.querySelector(`.plot.${curve} ${part}`));
              const x = (over.offsetLeft + share * over.clientWidth) * canvas.width / canvas.clientWidth;
              return canvas.getContext('2d').getImageData(Math.round(x), Math.round(y), 1, 1).data.join(' ');
            }
            """,
            new object[] { curve, share, zero + (slope * value) });
    }

    private async Task<OpenPage> Ready(string file) => await (await browser.Open(file, 1400, 1000, script: KeepDrawn)).Ready();
}
