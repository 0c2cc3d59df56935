using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

public sealed class WatchTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    private const double Frame = 1 / 30.0;

    [Fact]
    public async Task OpenedFromDisk_TheFilmPlaysAndStops()
    {
        await using var open = await Ready();
        var before = await open.Time();

        await open.Play.ClickAsync();
        await open.Page.WaitForFunctionAsync($"() => document.querySelector('video').currentTime > {before + 0.3}");
        await open.Pause.ClickAsync();

        await Assertions.Expect(open.Play).ToBeVisibleAsync();
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("NotSupportedError", 1)]
    [InlineData("AbortError", 0)]
    public async Task AFilmThatTheBrowserDoesNotPlay_SaysSo_AndAPauseThatComesFirstDoesNot(string refusal, int said)
    {
        await using var open = await Ready();
        await open.Page.EvaluateAsync("name => { HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('', name)); }", refusal);

        await open.Play.ClickAsync();
        await open.Play.ClickAsync();
        await open.Settle();
        await Assertions.Expect(open.Page.GetByText("Your browser does not play this film.")).ToHaveCountAsync(said);
    }

    [Fact]
    public async Task AFilmThatTheBrowserCannotDecode_SaysSoAtOnce_AndItsDrawingGoesOn()
    {
        await using var open = await browser.Open(report.WriteWithFilm("broken.html", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))]));
        await Assertions.Expect(open.Page.GetByText("Your browser does not play this film.")).ToBeVisibleAsync();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Jump to Lift-off of repetition 1" }).ClickAsync();
        await open.OnlyLayer("Bar path");
        var atLiftOff = await open.DrawnPixels();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Jump to Lockout of repetition 1" }).ClickAsync();
        await open.Settle();

        Assert.InRange(await open.DrawnPixels(), atLiftOff + 200, int.MaxValue);
        await Assertions.Expect(open.Play).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheArrows_StepOneFrame()
    {
        await using var open = await Ready();
        var before = await open.Time();

        await Press(open, "ArrowRight");
        Assert.Equal(before + Frame, await open.Time(), 0.002);
        await Press(open, "ArrowRight");
        Assert.Equal(before + (2 * Frame), await open.Time(), 0.002);
        await Press(open, "ArrowLeft");
        await Press(open, "ArrowLeft");
        await Press(open, "ArrowLeft");
        Assert.Equal(before - Frame, await open.Time(), 0.002);
    }

    [Fact]
    public async Task WithShift_AnArrowStepsTenFrames()
    {
        await using var open = await Ready();
        var before = await open.Time();
        await Press(open, "Shift+ArrowRight");

        Assert.Equal(before + (10 * Frame), await open.Time(), 0.002);
    }

    /// <summary>The browser and the device have keys of their own, and a field moves within itself.</summary>
    [Fact]
    public async Task AKeyThatMeansSomethingElse_DoesNotMoveTheFilm()
    {
        await using var open = await (await browser.Open(report.WriteFullest("keys.html"))).Ready();
        var before = await open.Time();
        foreach (var (where, key) in ((string, string)[])[("body", "Control+ArrowRight"), ("body", "Alt+2"), ("body", "Meta+2"), (".retest input", "ArrowRight")])
        {
            await open.Page.Locator(where).PressAsync(key);
            await open.Settle();
            Assert.Equal(before, await open.Time(), 0.001);
        }
    }

    [Fact]
    public async Task ThroughTheWholeFilm_EveryStepIsAFrame()
    {
        await using var open = await Ready();
        await open.Page.Locator("body").PressAsync("1");
        await open.Settle();
        var times = report.Result.Video.FrameTimes.Select(time => time.Number).Where(time => time > report.Result.Repetitions[0].Events.Start.Number).Take(20);

        foreach (var time in times)
        {
            await Press(open, "ArrowRight");
            Assert.InRange(await open.Time(), time, time + Frame);
        }
    }

    [Theory]
    [InlineData("Jump to Lift-off of repetition 2", 1)]
    [InlineData("Jump to Lockout of repetition 1", 0)]
    public async Task AJump_ShowsTheMomentOfItsRepetition(string name, int repetition)
    {
        await using var open = await Ready();
        var events = report.Result.Repetitions[repetition].Events;
        var moment = name.Contains("Lift-off", StringComparison.Ordinal) ? events.Start : events.Lockout!.Value;

        await open.Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await open.Settle();
        Assert.Equal(moment.Number, await open.Time(), Frame);
    }

    [Fact]
    public async Task ALoopedRepetition_BeginsAgainBeforeTheNextOne()
    {
        await using var open = await Ready();
        var first = report.Result.Repetitions[0].Events;
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Loop repetition 1" }).ClickAsync();
        await open.Page.EvaluateAsync($"() => {{ document.querySelector('video').currentTime = {first.End!.Value.Number - 0.3}; }}");

        await open.Page.WaitForFunctionAsync($"() => document.querySelector('video').currentTime < {first.Start.Number + 0.5}");
        await open.Page.WaitForFunctionAsync("() => !document.querySelector('video').paused");
    }

    [Fact]
    public async Task ALoopedRepetitionThatTheFilmCutsOff_BeginsAgainAtTheFilmsEnd()
    {
        var last = report.Lift.Repetitions[^1] with { Complete = false, End = null };
        var file = report.Write("cut.html", report.Lift with { Repetitions = [.. report.Lift.Repetitions.SkipLast(1), last] });
        await using var open = await (await browser.Open(file)).Ready();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = $"Loop repetition {last.Number}" }).ClickAsync();
        await open.Page.EvaluateAsync("() => { const film = document.querySelector('video'); film.currentTime = film.duration - 0.3; }");

        await open.Page.WaitForFunctionAsync($"() => document.querySelector('video').currentTime < {last.Start.Number + 0.5}");
        await open.Page.WaitForFunctionAsync("() => !document.querySelector('video').paused");
    }

    /// <summary>On the frame of lift-off, and on those before it with which the loop begins.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task TheLoopKey_LoopsTheRepetitionThatWasGoneTo(int framesBefore)
    {
        await using var open = await Ready();
        await Press(open, "2");
        for (var frame = 0; frame < framesBefore; frame++)
            await Press(open, "ArrowLeft");

        await Press(open, "l");
        await Assertions.Expect(open.Page.Locator("button.loop[aria-pressed=true]")).ToHaveAttributeAsync("aria-label", "Loop repetition 2");
        await Press(open, "l");
        await Assertions.Expect(open.Page.Locator("button.loop[aria-pressed=true]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhoGoesToAnotherRepetition_IsNotThrownBackIntoTheLoop()
    {
        await using var open = await Ready();
        var second = report.Result.Repetitions[1].Events.Start.Number;
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Loop repetition 1" }).ClickAsync();
        await Press(open, "2");

        await Assertions.Expect(open.Page.Locator("button.loop[aria-pressed=true]")).ToHaveCountAsync(0);
        await open.Page.WaitForFunctionAsync($"() => document.querySelector('video').currentTime > {second + 0.3}");
    }

    /// <summary>WCAG 2.1.4: who speaks to the page, or slips, presses them without meaning to.</summary>
    [Fact]
    public async Task TheSingleKeysSwitchedOff_MoveNothing_AndTheOthersStillDo()
    {
        await using var open = await Ready();
        await open.Page.GetByLabel("Keys 1–9 and L", new() { Exact = true }).UncheckAsync();
        var before = await open.Time();
        await Press(open, "2");
        await Press(open, "l");
        await Assertions.Expect(open.Page.Locator("button.loop[aria-pressed=true]")).ToHaveCountAsync(0);
        Assert.Equal(before, await open.Time(), 0.001);

        await Press(open, "ArrowRight");
        Assert.Equal(before + Frame, await open.Time(), 0.002);
    }

    [Fact]
    public async Task SpaceOnThePositionsSlider_PlaysTheFilm()
    {
        await using var open = await Ready();
        await open.Page.Locator(".scrubber input").PressAsync(" ");

        await Assertions.Expect(open.Pause).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SlowMotion_PlaysAtATenth()
    {
        await using var open = await Ready();
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "0.1×" }).ClickAsync();

        Assert.Equal(0.1, await open.Page.EvaluateAsync<double>("() => document.querySelector('video').playbackRate"), 3);
    }

    [Fact]
    public async Task ALayerSwitchedOff_IsGoneFromTheDrawing()
    {
        await using var open = await Ready();
        await open.OnlyLayer("Back line");
        var back = await open.DrawnPixels();
        await open.OnlyLayer("Joints");
        var joints = await open.DrawnPixels();
        await open.OnlyLayer("nothing");

        Assert.True(back > 200, $"{back}");
        Assert.True(joints > 200 && joints != back, $"{joints}");
        Assert.Equal(0, await open.DrawnPixels());
    }

    private static async Task Press(OpenPage open, string key)
    {
        await open.Page.Locator("body").PressAsync(key);
        await open.Settle();
    }

    private async Task<OpenPage> Ready() => await (await browser.Open(report.File)).Ready();
}
