using Dorsal.Drawing.Overlay;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>What is written over the film: where it stands, and what it says.</summary>
public sealed class OverlayLabelTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    /// <summary>Notes where letters are drawn over the film: left, top, right and bottom as shares of the picture. A cleared canvas begins anew.</summary>
    private const string RecordLabels =
        """
        window.labels = [];
        const [fill, clear] = [CanvasRenderingContext2D.prototype.fillText, CanvasRenderingContext2D.prototype.clearRect];
        CanvasRenderingContext2D.prototype.clearRect = function (...area) {
          if (this.canvas.className === 'overlay') window.labels = [];
          return clear.apply(this, area);
        };
        CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
          if (this.canvas.className === 'overlay') {
            const { width } = this.measureText(text);
            const tall = parseFloat(this.font.match(/([\d.]+)px/)[1]);
            const { canvas } = this;
            window.labels.push([x / canvas.width, (y - tall / 2) / canvas.height, (x + width) / canvas.width, (y + tall / 2) / canvas.height]);
          }
          return fill.call(this, text, x, y);
        };
        """;

    internal const string KeepSaid =
        """
        window.said = new Set();
        const write = CanvasRenderingContext2D.prototype.fillText;
        CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
          if (this.canvas.className === 'overlay') window.said.add(text);
          return write.call(this, text, ...rest);
        };
        """;

    [Fact]
    public async Task EachAngleOnTheFilm_IsThatOfItsJoint_WithItsDoubt()
    {
        const int frame = 60;
        await using var open = await (await browser.Open(report.File, 1400, OpenPage.TallWindow, script: KeepSaid)).Ready();
        await open.Page.EvaluateAsync("() => window.said.clear()");
        await open.Scrub(report.Lift.Body.Times[frame].Number);
        var said = await open.Page.EvaluateAsync<string[]>("() => [...window.said]");

        foreach (var (name, measure) in ((string, Measure)[])[("trunk", Measure.TrunkLean), ("hip", Measure.HipFlexion), ("knee", Measure.KneeFlexion)])
        {
            var series = report.Lift.Measures[measure];
            Assert.Contains(FormattableString.Invariant($"{name} {series.Values[frame]:0}° ± {series.HalfWidths[frame]:0}"), said);
        }
    }

    /// <summary>On a desktop, on a phone held upright and across, and of a film that stands between black bars; scrubbed through the whole lift.</summary>
    [Theory]
    [InlineData(1280, 900, 480)]
    [InlineData(640, 320, 480)]
    [InlineData(390, 844, 1500)]
    [InlineData(640, 320, 1500)]
    public async Task Labels_NeitherOverlapNorLeaveThePicture(int width, int height, int filmWidth)
    {
        var film = report.Lift.Seen.Video with { Width = filmWidth };
        var lift = report.Lift with { Seen = report.Lift.Seen with { Video = film } };
        var file = report.Write($"labels-{width}-{filmWidth}.html", AnalysisJson.Write(report.Result with { Video = film }, KnownAdvice.Rounding, Texts.English), lift);
        await using var open = await (await browser.Open(file, width, height, script: RecordLabels)).Ready();
        var most = 0;
        for (var time = 0.1; time < film.Duration.Number; time += 0.35)
        {
            await open.Page.EvaluateAsync("() => { window.labels = []; }");
            await open.Scrub(time);
            var labels = await open.Page.EvaluateAsync<double[][]>("() => window.labels.splice(0).slice(-6)");
            most = Math.Max(most, labels.Length);

            Assert.All(labels, box => Assert.True(box[0] >= 0 && box[1] >= 0 && box[2] <= 1.001 && box[3] <= 1.001, string.Join(' ', box)));
            Assert.All(
                labels.SelectMany((one, i) => labels.Skip(i + 1).Select(other => (one, other))),
                pair => Assert.True(
                    pair.one[0] >= pair.other[2] || pair.other[0] >= pair.one[2] || pair.one[1] >= pair.other[3] || pair.other[1] >= pair.one[3],
                    $"at {time:0.0}: {string.Join(' ', pair.one)} and {string.Join(' ', pair.other)}"));
        }

        Assert.InRange(most, 5, 6);
    }

    /// <summary>On a phone the words are as large as the lifter of a wide film.</summary>
    [Theory]
    [InlineData(480)]
    [InlineData(1500)]
    public async Task OnAPhone_NoLabelCoversTheBackLine(int filmWidth)
    {
        var film = report.Lift.Seen.Video with { Width = filmWidth };
        var lift = report.Lift with { Seen = report.Lift.Seen with { Video = film } };
        var file = report.Write($"clear-{filmWidth}.html", AnalysisJson.Write(report.Result with { Video = film }, KnownAdvice.Rounding, Texts.English), lift);
        await using var open = await (await browser.Open(file, 390, 844, script: RecordLabels)).Ready();
        var trace = new OverlayTrace(lift);
        for (var index = 0; index < film.FrameCount; index += 12)
        {
            await open.Page.EvaluateAsync("() => { window.labels = []; }");
            await open.Scrub(film.FrameTimes[index].Number + 0.001);
            var labels = await open.Page.EvaluateAsync<double[][]>("() => window.labels.splice(0).slice(-6)");
            var frame = trace.At(index);

            Assert.All(frame.Lumbar.Concat(frame.Thoracic), point => Assert.DoesNotContain(
                labels, box => point.X / film.Width > box[0] && point.X / film.Width < box[2] && point.Y / film.Height > box[1] && point.Y / film.Height < box[3]));
        }
    }

    [Theory]
    [InlineData("Lift-off", 1)]
    [InlineData("Lockout", 1)]
    [InlineData("Lift-off", 2)]
    [InlineData("Lockout", 2)]
    public async Task AJump_IsLabelledWithTheMomentAndTheRepetitionThatItLeadsTo(string moment, int repetition)
    {
        await using var open = await (await browser.Open(report.File, script: KeepSaid)).Ready();
        await open.OnlyLayer("Phase");
        await open.Page.EvaluateAsync("() => window.said.clear()");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = $"Jump to {moment} of repetition {repetition}" }).ClickAsync();
        await open.Settle();

        Assert.Equal([$"Rep {repetition} · {moment}"], await open.Page.EvaluateAsync<string[]>("() => [...window.said]"));
    }

    /// <summary>What rises in a squat does not leave the floor, nor pass the knee.</summary>
    [Fact]
    public async Task OfAnotherExercise_RepetitionsAreCounted_AndNoMomentOfADeadliftIsNamed()
    {
        var file = report.Write("squat.html", report.Lift with { Kind = LiftKind.NotDeadlift });
        await using var open = await (await browser.Open(file, script: KeepSaid)).Ready();
        await open.OnlyLayer("Phase");
        await open.Page.EvaluateAsync("() => window.said.clear()");
        foreach (var repetition in report.Result.Repetitions)
            await open.Scrub(repetition.Events.Lockout!.Value.Number);

        Assert.Equal(["Rep 1", "Rep 2"], await open.Page.EvaluateAsync<string[]>("() => [...window.said].toSorted()"));
        await Assertions.Expect(open.Page.Locator(".repetitions .loop")).ToHaveCountAsync(2);
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "Jump to" })).ToHaveCountAsync(0);
    }

    /// <summary>As on the annotated film: nothing that is drawn looks surer than it is known.</summary>
    [Fact]
    public async Task EveryAngleOverTheFilm_IsSaidWithItsInterval()
    {
        await using var open = await (await browser.Open(report.File, 1400, OpenPage.TallWindow, script: KeepSaid)).Ready();
        var time = report.Result.Repetitions[0].Events.Start.Number;
        await open.Scrub(time);
        var said = await open.Page.EvaluateAsync<string[]>("() => [...window.said]");

        var angles = said.Where(text => text.Contains('°', StringComparison.Ordinal)).ToList();
        Assert.Contains(angles, text => text.StartsWith("upper back ", StringComparison.Ordinal));
        Assert.Contains(angles, text => text.StartsWith("lower back ", StringComparison.Ordinal));
        Assert.All(angles, text => Assert.Matches(@"^[a-z ]+ −?\d+° ± \d+$", text));
    }
}
