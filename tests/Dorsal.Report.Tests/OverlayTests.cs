using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;
using SkiaSharp;

namespace Dorsal.Report.Tests;

/// <summary>What is drawn over the film, in the pixels of the drawing, against the outline that the lifter was rendered with.</summary>
public sealed class OverlayTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    /// <summary>Pixels of the film.</summary>
    private const double Allowed = 3;

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

    private const string KeepSaid =
        """
        window.said = new Set();
        const write = CanvasRenderingContext2D.prototype.fillText;
        CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
          if (this.canvas.className === 'overlay') window.said.add(text);
          return write.call(this, text, ...rest);
        };
        """;

    /// <summary>The page at a size at which the film is about as large as it was filmed.</summary>
    private const int TallWindow = 1480;

    [Fact]
    public Task WhereTheBackIsJudged_TheBackLineOfTheFilmAsTheProgramReadsItLiesOnTheTrueOutlineEverywhere()
        => LiesOnTheOutlineAsRead(SampleReport.Light);

    /// <summary>Rounded by 24 degrees, before a bright rail.</summary>
    [Fact]
    public Task WhereARoundBackIsJudged_TheBackLineOfTheFilmAsTheProgramReadsItLiesOnTheTrueOutlineEverywhere()
        => LiesOnTheOutlineAsRead("deadlift");

    [Fact]
    public Task WhereTheBackIsJudged_TheBackLineLiesOnTheTrueOutline() => LiesOnTheOutline(report.File, judged: true, leastPlaces: 250);

    /// <summary>Nearly upright and on the way down the mask is softer; nothing of the back is judged there.</summary>
    [Fact]
    public Task UprightAndOnTheWayDown_TheBackLineLiesOnTheTrueOutline() => LiesOnTheOutline(report.File, judged: false, leastPlaces: 200);

    /// <summary>The true outlines are those of frames that are left out here.</summary>
    [Fact]
    public Task WhereOnlyEveryThirdFrameIsAnalysed_TheBackLineLiesOnTheTrueOutlineInTheOthersToo()
    {
        var frames = report.Lift.Seen.Lifter.Frames;
        var seen = report.Lift.Seen with { Lifter = new LifterTrack([.. frames.Where(frame => frame.Index % 3 == 1)]) };
        var file = report.Write("every-third.html", DeadliftAnalysis.Trace(seen, new AnalysisOptions()));
        return LiesOnTheOutline(file, judged: true, leastPlaces: 250);
    }

    /// <summary>What separates the line from the true outline is measured so and not drawn so.</summary>
    [Fact]
    public async Task TheBackLine_IsDrawnWhereItWasMeasured()
    {
        await using var open = await (await browser.Open(report.File, 1400, TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        var overlay = new OverlayTrace(report.Lift);
        for (var index = 0; index < report.Lift.Seen.Video.FrameCount; index += 12)
        {
            await open.Scrub(report.Lift.Seen.Video.FrameTimes[index].Number + 0.001);
            var frame = overlay.At(index);
            double[][] measured = [.. frame.Lumbar.Concat(frame.Thoracic.Skip(1)).Select(point => new[] { point.X, point.Y })];

            Assert.All(await Offsets(open, measured), offset => Assert.InRange(Math.Abs(offset), 0, 1));
        }
    }

    /// <summary>The way behind the bar was filmed from elsewhere, and lies where the picture of now shows it.</summary>
    [Fact]
    public async Task InAFilmHeldInTheHand_TheBarsWayGoesWithThePicture()
    {
        var lift = DeadliftAnalysis.Trace(report.Lift.Seen.HeldInTheHand(), new AnalysisOptions());
        await using var open = await (await browser.Open(report.Write("held.html", lift), 1400, TallWindow)).Ready();
        Assert.EndsWith("Camera held in the hand", await open.Page.Locator("p.facts").InnerTextAsync());
        await open.OnlyLayer("Bar path");
        var repetition = lift.Repetitions[0];
        var now = lift.Seen.Bar.Frames.First(frame => frame.Time.Number >= repetition.Lockout!.Value.Number);
        await open.Scrub(now.Time.Number + 0.001);

        var way = lift.Steady.Bar.Frames.Where(frame => frame.Index % 4 == 0 && frame.Time.Number > repetition.Start.Number && frame.Index < now.Index).ToList();
        var places = way.Select(frame => lift.InPicture(now.Index, frame.Centre!.Value)).ToList();
        Assert.InRange(places.Count, 5, 100);
        foreach (var place in places)
            Assert.NotEqual(0, (await Colour(open, place))[3]);

        Assert.Contains(way.Zip(places), pair => lift.Seen.Bar.Frames[pair.First.Index].Centre!.Value.DistanceTo(pair.Second) > 10);
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(30)]
    public async Task TheBackLine_HasTheColoursOfTheAnnotatedFilm(double flexion)
    {
        const int frame = 60;
        var analysis = JsonNode.Parse(AnalysisJson.Write(report.Result, LiftReasoning.Reason(LiftCase.OfFilm(report.Result), Texts.English), Texts.English))!;
        analysis["series"]!["thoracicFlexion"]!.AsArray()[frame] = flexion;
        analysis["series"]!["lumbarFlexion"]!.AsArray()[frame] = flexion;
        var file = report.Write($"bent-{flexion}.html", Encoding.UTF8.GetBytes(analysis.ToJsonString()));
        await using var open = await (await browser.Open(file, 1400, TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        await open.Scrub(report.Lift.Body.Times[frame].Number);

        var drawn = new OverlayTrace(report.Lift).At(report.Lift.Seen.Lifter.Frames[frame].Index);
        AssertNear(BendScale.Thoracic.Of(flexion), await Colour(open, drawn.Thoracic[drawn.Thoracic.Count / 2]));
        AssertNear(BendScale.Lumbar.Of(flexion), await Colour(open, drawn.Lumbar[drawn.Lumbar.Count / 3]));
    }

    /// <summary>What is said to round as a whole may be no rounder, part by part, than in a neutral that is round.</summary>
    [Fact]
    public async Task ABackThatIsSaidToBeRoundAsAWhole_HasTheColourAndTheLegendOfTheWhole()
    {
        const int frame = 60;
        var analysis = JsonNode.Parse(AnalysisJson.Write(report.Result, LiftReasoning.Reason(LiftCase.OfFilm(report.Result), Texts.English), Texts.English))!;
        analysis["series"]!["wholeBackBend"]!.AsArray()[frame] = 44;
        analysis["findings"]![1]!["status"] = "present";
        analysis["findings"]![1]!["measure"] = JsonNode.Parse("""{ "name": "wholeBackBend", "unit": "deg", "value": 44, "low": 37, "high": 51 }""");
        var file = report.Write("whole.html", Encoding.UTF8.GetBytes(analysis.ToJsonString()));
        await using var open = await (await browser.Open(file, 1400, TallWindow, script: KeepSaid)).Ready();
        await open.Scrub(report.Lift.Body.Times[frame].Number);
        Assert.Contains(await open.Page.EvaluateAsync<string[]>("() => [...window.said]"), text => text.StartsWith("whole back 44°", StringComparison.Ordinal));
        await open.OnlyLayer("Back line");

        var drawn = new OverlayTrace(report.Lift).At(report.Lift.Seen.Lifter.Frames[frame].Index);
        AssertNear(BendScale.Whole.Of(44), await Colour(open, drawn.Thoracic[drawn.Thoracic.Count / 2]));
        AssertNear(BendScale.Whole.Of(44), await Colour(open, drawn.Lumbar[drawn.Lumbar.Count / 3]));
        await Assertions.Expect(open.Page.Locator("#pictures .lead")).ToContainTextAsync("One colour for the whole back");
        await Assertions.Expect(open.Page.Locator("#watch")).Not.ToContainTextAsync("each part of the back as bent");
    }

    /// <summary>How people usually stand says too little of one lower back.</summary>
    [Fact]
    public async Task ALowerBackWithoutANeutralOfItsOwn_HasNoColourOfABend()
    {
        const int frame = 60;
        var lift = report.Lift with { Measures = report.Lift.Measures with { LumbarBaseline = BaselineSource.Population } };
        await using var open = await (await browser.Open(report.Write("people.html", lift), 1400, TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        await open.Scrub(report.Lift.Body.Times[frame].Number);

        var drawn = new OverlayTrace(lift).At(lift.Seen.Lifter.Frames[frame].Index);
        AssertNear(Palette.Ours.UnknownBend, await Colour(open, drawn.Lumbar[drawn.Lumbar.Count / 3]));
        AssertNear(BendScale.Thoracic.Of(lift.Measures[Measure.ThoracicFlexion].Values[frame]), await Colour(open, drawn.Thoracic[drawn.Thoracic.Count / 2]));
    }

    /// <summary>As on the annotated film: the curves go on over short gaps, the colours do not.</summary>
    [Fact]
    public async Task ABackThatWasNotReadHere_HasNoColourOfABend()
    {
        const int frame = 60;
        var lift = report.Lift with { Back = [.. report.Lift.Back.Select((moment, number) => number is > frame - 5 and < frame + 5 ? moment with { Tangents = null } : moment)] };
        await using var open = await (await browser.Open(report.Write("unread.html", lift), 1400, TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        await open.Scrub(lift.Body.Times[frame].Number);

        var drawn = new OverlayTrace(lift).At(lift.Seen.Lifter.Frames[frame].Index);
        Assert.NotNull(lift.Measures[Measure.ThoracicFlexion].Values[frame]);
        AssertNear(Palette.Ours.UnknownBend, await Colour(open, drawn.Lumbar[drawn.Lumbar.Count / 3]));
        AssertNear(Palette.Ours.UnknownBend, await Colour(open, drawn.Thoracic[drawn.Thoracic.Count / 2]));
    }

    /// <summary>Notes which dashes the ellipse of the plate was drawn with last.</summary>
    private const string KeepPlate =
        """
        window.plate = null;
        const ellipses = new WeakSet();
        const { ellipse } = Path2D.prototype;
        const { stroke: line } = CanvasRenderingContext2D.prototype;
        Path2D.prototype.ellipse = function (...at) { ellipses.add(this); return ellipse.apply(this, at); };
        CanvasRenderingContext2D.prototype.stroke = function (...path) {
          if (ellipses.has(path[0])) window.plate = this.getLineDash().length > 0;
          return line.apply(this, path);
        };
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ThePlate_IsDashedWhereItsPlaceWasBridged(bool seen)
    {
        var bar = report.Lift.Seen.Bar with { Frames = [.. report.Lift.Seen.Bar.Frames.Select(frame => frame with { Seen = seen })] };
        var file = report.Write($"bridged-{seen}.html", report.Lift with { Seen = report.Lift.Seen with { Bar = bar } });
        await using var open = await (await browser.Open(file, script: KeepPlate)).Ready();

        Assert.Equal(!seen, await open.Page.EvaluateAsync<bool?>("() => window.plate"));
    }

    [Fact]
    public async Task EachAngleOnTheFilm_IsThatOfItsJoint_WithItsDoubt()
    {
        const int frame = 60;
        await using var open = await (await browser.Open(report.File, 1400, TallWindow, script: KeepSaid)).Ready();
        await open.Page.EvaluateAsync("() => window.said.clear()");
        await open.Scrub(report.Lift.Body.Times[frame].Number);
        var said = await open.Page.EvaluateAsync<string[]>("() => [...window.said]");

        foreach (var (name, measure) in ((string, Measure)[])[("trunk", Measure.TrunkLean), ("hip", Measure.HipFlexion), ("knee", Measure.KneeFlexion)])
        {
            var series = report.Lift.Measures[measure];
            Assert.Contains(FormattableString.Invariant($"{name} {series.Values[frame]:0}° ± {series.HalfWidths[frame]:0}"), said);
        }
    }

    /// <summary>Of the repetition before only the faint way of the whole film is left.</summary>
    [Fact]
    public async Task TheStrongWayOfTheBar_BeginsWithItsRepetition()
    {
        await using var open = await (await browser.Open(report.File, 1400, TallWindow)).Ready();
        await open.OnlyLayer("Bar path");
        await open.Page.Locator("body").PressAsync("1");
        await open.Settle();
        var first = await open.DrawnPixels();
        await open.Page.Locator("body").PressAsync("2");
        await open.Settle();

        Assert.Equal(first, await open.DrawnPixels(), 0.05 * first);
    }

    /// <summary>As on the annotated film: what the net guesses behind the plate is not what was seen.</summary>
    [Fact]
    public async Task AJointBehindTheNearPlate_IsNotDrawn()
    {
        var (trace, video) = (new OverlayTrace(report.Lift), report.Lift.Seen.Video);
        var index = Enumerable.Range(0, video.FrameCount).First(frame => video.FrameTimes[frame].Number >= report.Result.Repetitions[0].Events.Start.Number);
        var (frame, plate) = (trace.At(index), report.Lift.Seen.Bar.Plate!.Value);
        var (ankle, centre) = (frame.Joints[OverlayJoint.Ankle], frame.Bar!.Value);
        Assert.True(Math.Pow((ankle.X - centre.X) / plate.RadiusX, 2) + Math.Pow((ankle.Y - centre.Y) / plate.RadiusY, 2) < 0.8);

        await using var open = await (await browser.Open(report.File, 1400, TallWindow)).Ready();
        await open.OnlyLayer("Joints");
        await open.Scrub(video.FrameTimes[index].Number + 0.001);

        Assert.Equal(0, (await Colour(open, ankle))[3]);
        Assert.NotEqual(0, (await Colour(open, frame.Joints[OverlayJoint.Shoulder]))[3]);
    }

    [Fact]
    public async Task OfALiftThatIsNotJudged_NoColoursAreExplained()
    {
        await using var open = await (await browser.Open(report.Write("other-lift.html", report.Lift with { Kind = LiftKind.NotDeadlift }))).Ready();

        Assert.DoesNotContain("Orange: rounder", await open.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(open.Page.Locator(".layer.back input")).ToBeCheckedAsync();
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
        await using var open = await (await browser.Open(report.File, 1400, TallWindow, script: KeepSaid)).Ready();
        var time = report.Result.Repetitions[0].Events.Start.Number;
        await open.Scrub(time);
        var said = await open.Page.EvaluateAsync<string[]>("() => [...window.said]");

        var angles = said.Where(text => text.Contains('°', StringComparison.Ordinal)).ToList();
        Assert.Contains(angles, text => text.StartsWith("upper back ", StringComparison.Ordinal));
        Assert.Contains(angles, text => text.StartsWith("lower back ", StringComparison.Ordinal));
        Assert.All(angles, text => Assert.Matches(@"^[a-z ]+ −?\d+° ± \d+$", text));
    }

    private Task LiesOnTheOutline(string file, bool judged, int leastPlaces)
        => LiesOnTheOutline(file, TrueOutline.Of(SampleReport.Light).Where(truth => truth.IsJudged(report.Lift) == judged), leastPlaces);

    /// <summary>Where the back is judged, in a film that is read now.</summary>
    private Task LiesOnTheOutlineAsRead(string film)
    {
        var (file, lift) = report.WriteAsRead(film);
        return LiesOnTheOutline(file, TrueOutline.Of(film).Where(truth => truth.IsJudged(lift)), leastPlaces: 250);
    }

    private static string Told(IReadOnlyCollection<double> offsets)
        => $"{offsets.Count(offset => Math.Abs(offset) > Allowed)} of {offsets.Count} places are off by more than {Allowed} pixels, by {offsets.Max(Math.Abs):0.0} at most";

    private async Task LiesOnTheOutline(string file, IEnumerable<TrueOutline> outlines, int leastPlaces)
    {
        await using var open = await (await browser.Open(file, 1400, TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        var offsets = new List<double>();
        foreach (var truth in outlines)
        {
            await open.Scrub(truth.AtSeconds + 0.001);
            offsets.AddRange(await Offsets(open, truth.Outline));
        }

        Assert.InRange(offsets.Count, leastPlaces, int.MaxValue);
        Assert.True(offsets.All(offset => Math.Abs(offset) <= Allowed), Told(offsets));
    }

    private static void AssertNear(SKColor wanted, int[] seen)
    {
        int[] parts = [wanted.Red, wanted.Green, wanted.Blue];
        Assert.All(parts.Zip(seen), part => Assert.InRange(part.Second, part.First - 6, part.First + 6));
    }

    private static Task<int[]> Colour(OpenPage open, ImagePoint at) => open.Page.EvaluateAsync<int[]>(
        """
        ([x, y]) => {
          const canvas = document.querySelector('canvas.overlay');
          const scale = canvas.width / 480;
          return [...canvas.getContext('2d').getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data];
        }
        """,
        new[] { at.X, at.Y });

    /// <summary>For each point of the outline how far behind it the middle of the drawn line lies, in pixels of the film.</summary>
    private static Task<double[]> Offsets(OpenPage open, double[][] outline) => open.Page.EvaluateAsync<double[]>(
        """
        outline => {
          const canvas = document.querySelector('canvas.overlay');
          const scale = canvas.width / 480;
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          // The line itself is bright, its edge dark.
          const isLine = (x, y) => {
            const at = 4 * (Math.floor(y * scale) * canvas.width + Math.floor(x * scale));
            return data[at + 3] > 200 && Math.max(data[at], data[at + 1], data[at + 2]) > 130;
          };
          const offsets = [];
          for (let i = 1; i < outline.length - 1; i++) {
            const [dx, dy] = [outline[i + 1][0] - outline[i - 1][0], outline[i + 1][1] - outline[i - 1][1]];
            const length = Math.hypot(dx, dy);
            const hits = [];
            for (let t = -12; t <= 12; t += 0.25)
              if (isLine(outline[i][0] - t * dy / length, outline[i][1] + t * dx / length)) hits.push(t);
            if (hits.length > 0) offsets.push(hits.reduce((a, b) => a + b) / hits.length);
          }
          return offsets;
        }
        """,
        outline);

    /// <param name="Outline">
    /// Beside the 18 joints of the spine, from the sacrum up, the edge of the body's silhouette as it was rendered, skin and clothes: what a
    /// film shows, which at the shoulders lies up to four pixels behind the spine's own skin.
    /// </param>
    private sealed record TrueOutline(double AtSeconds, double[][] Outline)
    {
        /// <summary>Every third frame in which the back is bent.</summary>
        public static IReadOnlyList<TrueOutline> Of(string film) => JsonSerializer.Deserialize<List<TrueOutline>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Truth", $"{film}.json")), JsonSerializerOptions.Web)!;

        /// <summary>From set-up to the knee.</summary>
        public bool IsJudged(TracedLift lift)
            => PhaseFinder.At(Seconds.Of(AtSeconds), lift.Repetitions) is LiftPhase.SetUp or LiftPhase.LiftOff or LiftPhase.ToKnee;
    }
}
