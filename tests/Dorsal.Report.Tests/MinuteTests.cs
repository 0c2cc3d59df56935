namespace Dorsal.Report.Tests;

/// <summary>How quickly such a page opens and is scrubbed through is told by eng/PageTimes; here that it does, and what makes it quick.</summary>
public sealed class MinuteTests(InstalledBrowser browser, MinuteReport report) : IClassFixture<InstalledBrowser>, IClassFixture<MinuteReport>
{
    private const long MostBytesWithoutFilm = 1_500_000;

    [Fact]
    public void WithoutItsFilm_ThePageIsSmall()
    {
        var film = 4 * ((new FileInfo(report.CopyFile).Length + 2) / 3);

        Assert.True(report.Repetitions >= 16, $"{report.Repetitions} repetitions");
        Assert.InRange(new FileInfo(report.PageFile).Length - film, 100_000, MostBytesWithoutFilm);
    }

    [Fact]
    public async Task ItOpens_WithFilmAndCurves()
    {
        await using var open = await (await browser.Open(report.PageFile)).Ready();

        Assert.Equal(60, await open.Page.EvaluateAsync<double>("() => document.querySelector('video').duration"), 5.0);
        Assert.NotEqual(0, await open.DrawnPixels());
        Assert.Empty(open.Complaints);
    }

    /// <summary>As a hand draws: each moment is on the screen before the next is asked for.</summary>
    [Fact]
    public async Task ScrubbedThrough_ItFollowsTheHand()
    {
        await using var open = await (await browser.Open(report.PageFile)).Ready();
        for (var moment = 5.0; moment < 55; moment += 5)
        {
            await open.Scrub(moment);
            Assert.Equal(moment, await open.Time(), 0.1);
        }

        Assert.Empty(open.Complaints);
    }
}
