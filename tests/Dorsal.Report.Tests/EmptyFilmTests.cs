using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Reasoning;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>A page of a film that shows nobody, made without the film: what could not be judged is all there is to say.</summary>
public sealed class EmptyFilmTests(InstalledBrowser browser) : IClassFixture<InstalledBrowser>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task NobodySeen_IsSaidAndNothingElseClaimed()
    {
        await using var open = await browser.Open(Page());

        await Assertions.Expect(open.Page.Locator("#unjudged")).ToContainTextAsync("No lifter could be followed through this film.");
        await Assertions.Expect(open.Page.Locator(".summary")).ToContainTextAsync("Nothing could be judged from this film.");
        await Assertions.Expect(open.Page.Locator("#findings .lead")).ToHaveTextAsync("Nothing could be judged from this film.");
        await Assertions.Expect(open.Page.Locator(".no-film")).ToBeVisibleAsync();
        Assert.Equal(0, await open.Page.Locator(".chip, .card.present, .card.absent, .still").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task WhatTheFilmHasNothingOf_CannotBeDrawn()
    {
        await using var open = await browser.Open(Page());

        await Assertions.Expect(open.Page.Locator(".layers input:disabled:not(:checked)")).ToHaveCountAsync(7);
        Assert.DoesNotContain("Blue: each part of the back", await open.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilmOfOneFrame_IsNotSaidToHaveNoFramesASecond()
    {
        await using var open = await browser.Open(Page(new VideoFacts("still.mp4", 1080, 1920, 0, [Quantities.Seconds.Of(0)], false)));

        await Assertions.Expect(open.Page.Locator("#film")).ToContainTextAsync("it takes two pictures to see a movement");
        await Assertions.Expect(open.Page.Locator("#film")).Not.ToContainTextAsync("frames a second");
    }

    private string Page() => Page(Results.Testing.KnownResults.Video("empty-gym.mp4"));

    private string Page(VideoFacts facts)
    {
        var frames = Enumerable.Range(0, facts.FrameCount).Select(i => new LifterFrame(i, facts.FrameTimes[i], 0, null, null));
        var lift = DeadliftAnalysis.Trace(
            new Observations(facts, PictureArea.Whole(facts.Width, facts.Height), new LifterTrack([.. frames]), BarTrack.Unseen(facts)), new AnalysisOptions());
        var result = DeadliftAnalysis.Judge(lift, new AnalysisVersions("0.1.0", "none", "1"));

        var file = Path.Combine(folder.FullName, "report.html");
        using var page = File.Create(file);
        ReportPage.Write(page, [new ReportedLift(AnalysisJson.Write(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English), Texts.English), lift, [], default)], Texts.English);
        return file;
    }
}
