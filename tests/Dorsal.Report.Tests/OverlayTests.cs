using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Reasoning;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;
using SkiaSharp;

namespace Dorsal.Report.Tests;

/// <summary>What is drawn over the film, and in which colours, in the pixels of the drawing.</summary>
public sealed class OverlayTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    /// <summary>The way behind the bar was filmed from elsewhere, and lies where the picture of now shows it.</summary>
    [Fact]
    public async Task InAFilmHeldInTheHand_TheBarsWayGoesWithThePicture()
    {
        var lift = DeadliftAnalysis.Trace(report.Lift.Seen.HeldInTheHand(), new AnalysisOptions());
        await using var open = await (await browser.Open(report.Write("held.html", lift), 1400, OpenPage.TallWindow)).Ready();
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
        await using var open = await (await browser.Open(file, 1400, OpenPage.TallWindow)).Ready();
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
        await using var open = await (await browser.Open(file, 1400, OpenPage.TallWindow, script: OverlayLabelTests.KeepSaid)).Ready();
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
        await using var open = await (await browser.Open(report.Write("people.html", lift), 1400, OpenPage.TallWindow)).Ready();
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
        await using var open = await (await browser.Open(report.Write("unread.html", lift), 1400, OpenPage.TallWindow)).Ready();
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

    /// <summary>Of the repetition before only the faint way of the whole film is left.</summary>
    [Fact]
    public async Task TheStrongWayOfTheBar_BeginsWithItsRepetition()
    {
        await using var open = await (await browser.Open(report.File, 1400, OpenPage.TallWindow)).Ready();
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

        await using var open = await (await browser.Open(report.File, 1400, OpenPage.TallWindow)).Ready();
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
}
