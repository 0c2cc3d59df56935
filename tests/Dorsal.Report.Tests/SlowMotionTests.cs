namespace Dorsal.Report.Tests;

/// <summary>The page of a film in slow motion holds every second frame of it, and shows no other.</summary>
public sealed class SlowMotionTests(InstalledBrowser browser, SlowMotionReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SlowMotionReport>
{
    private const double Frame = 1 / SlowMotionReport.FramesPerSecond;

    [Fact]
    public async Task EveryStep_IsAFrameThatThePageHolds()
    {
        await using var open = await Ready();
        await open.Scrub(report.Times[40]);

        for (var frame = 42; frame <= 60; frame += 2)
        {
            await Press(open, "ArrowRight");
            Assert.InRange(await open.Time(), report.Times[frame], report.Times[frame] + Frame);
        }

        await Press(open, "ArrowLeft");
        Assert.InRange(await open.Time(), report.Times[58], report.Times[58] + Frame);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task AMomentBetweenTwoOfThem_GoesToOne_AndIsDrawnUpon()
    {
        await using var open = await Ready();
        await open.Scrub(report.Times[41] + (0.2 * Frame));

        Assert.InRange(await open.Time(), report.Times[42], report.Times[42] + Frame);
        Assert.True(await open.DrawnPixels() > 0);
    }

    [Fact]
    public async Task AtTheEnd_NoStepGoesFurther()
    {
        await using var open = await Ready();
        await open.Scrub(report.Times[^1]);
        var last = report.Times[^(report.Times.Count % 2 == 0 ? 2 : 1)];

        for (var step = 0; step < 3; step++)
        {
            Assert.InRange(await open.Time(), last, last + (2 * Frame)); // A player that has come to the end says when that was.
            await Press(open, "ArrowRight");
        }

        await Press(open, "ArrowLeft");
        Assert.InRange(await open.Time(), last - (2 * Frame), last);
    }

    private static async Task Press(OpenPage open, string key)
    {
        await open.Page.Locator("body").PressAsync(key);
        await open.Settle();
    }

    private async Task<OpenPage> Ready() => await (await browser.Open(report.PageFile)).Ready();
}
