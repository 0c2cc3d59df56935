using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Reasoning.Causes;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>For readers with a keyboard, a screen reader, or colours of their own.</summary>
public sealed class AccessibilityTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    [Fact]
    public async Task EveryPicture_IsNamedByWhatItShows()
    {
        await using var open = await (await browser.Open(report.File)).Ready();
        var stills = open.Page.Locator("button.still");
        var names = await stills.EvaluateAllAsync<string[]>("buttons => buttons.map(button => button.getAttribute('aria-label'))");

        Assert.NotEmpty(names);
        Assert.Distinct(names);
        Assert.All(names, name => Assert.Matches(@"^Picture: .+, repetition \d+, at [\d.]+ seconds, .+ Show in the film$", name));
    }

    /// <summary>What is far below the screen is laid out when it comes near: where it lies must not change under who goes there.</summary>
    [Fact]
    public async Task EachLinkOfTheContents_LeadsToItsSection()
    {
        await using var open = await (await browser.Open(report.File)).Ready();
        var links = open.Page.Locator("nav.contents a");
        for (var i = await links.CountAsync() - 2; i > 0; i--)
        {
            await links.Nth(i).EvaluateAsync("link => link.click()");
            await open.Page.EvaluateAsync("() => new Promise(done => addEventListener('scrollend', done, { once: true }))");
            await open.Settle();
            var section = (await links.Nth(i).GetAttributeAsync("href"))!;
            var top = await open.Page.EvaluateAsync<double>("section => document.querySelector(section).getBoundingClientRect().top", section);
            Assert.True(Math.Abs(top) < 100, $"{section} is {top:0} pixels from the top of the screen");
        }
    }

    [Fact]
    public async Task TheBodyMap_NamesItsMusclesToAScreenReader()
    {
        var full = FullestCase.Of(report.Result, FullestCase.Questions);
        var advice = FullestCase.AdviceOn(full, asked: true);
        await using var open = await (await browser.Open(report.Write("muscles.html", AnalysisJson.Write(full, advice, Texts.English)))).Ready();
        var said = await open.Page.Locator(".muscles svg").GetAttributeAsync("aria-label");

        Assert.NotEmpty(advice.Muscles);
        Assert.Equal(advice.Muscles.Count, await open.Page.Locator(".muscles li strong").CountAsync());
        foreach (var name in await open.Page.Locator(".muscles li strong").AllTextContentsAsync())
            Assert.Contains($"{name}, ", said, StringComparison.Ordinal);

        Assert.Contains("rhomboids, left side, strong support", said, StringComparison.Ordinal);
        Assert.Equal(1, await open.Page.Locator(".muscles .muscle.strong[d^='M118']").CountAsync());
    }

    [Fact]
    public async Task WhoGoesToAMomentByKeyboard_FindsThePositionOfTheFilmUnderTheKeys()
    {
        var file = report.Write("led.html", AnalysisJson.Write(report.Result, KnownAdvice.Rounding, Texts.English));
        await using var open = await (await browser.Open(file)).Ready();
        await open.Page.Locator(".cause").First.GetByRole(AriaRole.Button).First.PressAsync("Enter");
        await open.Settle();

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Slider, new() { Name = "Position in the film" })).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(open.Pause).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EveryControl_HasAName()
    {
        await using var open = await (await browser.Open(report.File)).Ready();
        var nameless = await open.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, input, a, video, canvas, img, svg[role=img]')]
              .filter(element => !element.closest('.uplot') && element.checkVisibility())
              .filter(element => !(element.getAttribute('aria-label') || element.getAttribute('alt') || element.textContent.trim() || element.closest('label')))
              .map(element => element.outerHTML.slice(0, 120))
            """);

        Assert.Empty(nameless);
    }

    [Fact]
    public async Task EveryButton_HasWhatIsWrittenOnItInItsName()
    {
        await using var open = await (await browser.Open(report.WriteFullest("named.html"))).Ready();

        Assert.Empty(await open.ButtonsNamedOtherwise());
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "Rep 1 23°" })).ToBeVisibleAsync();
    }

    /// <summary>While a film plays its numbers change many times a second; the day of the re-test changes when it is asked for.</summary>
    [Fact]
    public async Task NoNumberThatMovesWithTheFilm_IsReadOutByItself()
    {
        await using var open = await (await browser.Open(report.WriteFullest("spoken.html"))).Ready();

        Assert.Equal(["retest"], await open.SpokenOutputs());
    }

    /// <summary>Such pages have the colours of the device, and no grounds but those that ask for them.</summary>
    [Fact]
    public async Task WithForcedColours_APressedButtonAndThePhasesAreStillSeen()
    {
        await using var open = await (await browser.Open(report.File)).Ready();
        await open.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Task<string> Ground(string part) => open.Page.Locator(part).First.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");

        Assert.NotEqual(await Ground("button[aria-pressed=false]"), await Ground("button[aria-pressed=true]"));
        Assert.NotEqual(await Ground(".scrubber .phases"), await Ground(".scrubber .phase-toKnee"));
    }

    [Fact]
    public async Task TheColoursFollowTheDevice_UntilTheReaderChooses()
    {
        await using var open = await browser.Open(report.File);
        Task Device(ColorScheme scheme) => open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        async Task Shows(string theme) => await Assertions.Expect(open.Page.Locator("html")).ToHaveAttributeAsync("data-theme", theme);

        await Device(ColorScheme.Dark);
        await Shows("dark");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Light", Exact = true }).ClickAsync();
        await Device(ColorScheme.Light);
        await Device(ColorScheme.Dark);
        await Shows("light");
    }
}
