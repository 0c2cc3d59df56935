using Dorsal.Results;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>The plan, and what the reader notes on it.</summary>
public sealed class PlanOnThePageTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    [Fact]
    public async Task WhatIsNotedOnThePlan_IsThereAgainButNotOnAnotherPlan()
    {
        var full = FullestCase.Of(report.Result, FullestCase.Questions);
        await using var open = await (await browser.Open(report.WriteFullest("noted.html"))).Ready();
        await Boxes(open).Nth(1).CheckAsync();
        await Boxes(open).Nth(3).CheckAsync();
        await Boxes(open).Nth(1).UncheckAsync();
        await open.Page.Locator(".retest input").FillAsync("2026-02-01");
        await open.Page.ReloadAsync();

        await Assertions.Expect(Boxes(open).Nth(3)).ToBeCheckedAsync();
        await Assertions.Expect(open.Page.Locator(".plan li input:checked")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(".retest output")).ToContainTextAsync("Begun on 2026-02-01: film again on 2026-02-20,");

        var other = AnalysisJson.Write(full with { Video = full.Video with { FileName = "another.mp4" } }, FullestCase.AdviceOn(full, asked: true), Texts.English);
        await open.Page.GotoAsync(new Uri(report.Write("other.html", other)).AbsoluteUri);
        await Assertions.Expect(open.Page.Locator(".plan li input:checked")).ToHaveCountAsync(0);
        Assert.Empty(open.Complaints);
    }

    /// <summary>Late in the evening in Los Angeles it is the next day in Greenwich.</summary>
    [Fact]
    public async Task TheDayOfTheRetest_CountsFromWhereAndWhenTheReaderFirstSawThePlan()
    {
        await using var open = await browser.Open(report.File, timezone: "America/Los_Angeles");
        await open.Page.Clock.SetFixedTimeAsync("2026-02-01T23:30:00-08:00");
        await open.Page.GotoAsync(new Uri(report.WriteFullest("retest.html")).AbsoluteUri);
        await Assertions.Expect(open.Page.Locator(".retest input")).ToHaveValueAsync("2026-02-01");
        await Assertions.Expect(open.Page.Locator(".retest output")).ToContainTextAsync("Begun on 2026-02-01: film again on 2026-02-20,");

        await open.Page.Clock.SetFixedTimeAsync("2026-02-20T12:00:00-08:00");
        await open.Page.ReloadAsync();
        await Assertions.Expect(open.Page.Locator(".retest output")).ToContainTextAsync("Begun on 2026-02-01: film again on 2026-02-20,");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task WhereNothingMayBeKept_ThePlanIsShownAllTheSame()
    {
        await using var open = await browser.Open(report.File);
        await open.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('not here', 'SecurityError'); } })");
        await open.Page.GotoAsync(new Uri(report.WriteFullest("forbidden.html")).AbsoluteUri);
        await Boxes(open).First.CheckAsync();

        await Assertions.Expect(Boxes(open)).ToHaveCountAsync(5);
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("[1")]
    [InlineData("null")]
    [InlineData("{\"done\": 7}")]
    public async Task WhatSomebodyElseKeptUnderTheSameName_IsNoNote(string kept)
    {
        await using var open = await browser.Open(report.WriteFullest("foreign.html"), script: $"Storage.prototype.getItem = () => '{kept}'");

        await Assertions.Expect(Boxes(open)).ToHaveCountAsync(5);
        Assert.Empty(open.Complaints);
    }

    private static ILocator Boxes(OpenPage open) => open.Page.Locator(".plan li input");
}
