using System.Text.RegularExpressions;
using Dorsal.Knowledge;
using Dorsal.Report.Data;
using Dorsal.Results.Testing;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

public sealed class ComparisonPageTests(InstalledBrowser browser, SampleComparison comparison) : IClassFixture<InstalledBrowser>, IClassFixture<SampleComparison>
{
    private const long MostBytesWithoutFilms = 1_500_000;

    [Theory]
    [InlineData(390, 844)]
    [InlineData(320, 640)]
    public async Task OnAPhone_NothingScrollsSideways(int width, int height)
    {
        await using var open = await (await browser.Open(comparison.File, width, height, dark: true)).Ready();

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(open.Complaints);
    }

    /// <summary>The lists to choose a film from are as wide as the longest name, unless they are held.</summary>
    [Fact]
    public async Task ThreeFilmsWithLongNames_FitAPhone()
    {
        var file = comparison.Write("long.html", [.. new[] { 24, 12, 2 }.Select((roundness, i) => comparison.Lift($"deadlift-of-the-first-of-december-{i}.mp4", roundness))]);
        await using var open = await (await browser.Open(file, 390, 844)).Ready();

        Assert.Equal(390, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.All(
            await open.Page.Locator(".pane select").EvaluateAllAsync<double[]>("lists => lists.map(list => list.getBoundingClientRect().right - list.closest('.pane').getBoundingClientRect().right)"),
            beyond => Assert.InRange(beyond, double.NegativeInfinity, 0.5));
    }

    [Fact]
    public async Task NothingIsAskedOfANetwork_AndNothingIsComplainedOf()
    {
        await using var open = await (await browser.Open(comparison.File)).Ready();
        foreach (var key in (string[])["2", "ArrowRight", "ArrowLeft", "l", "l", " ", " "])
            await open.Page.Locator("body").PressAsync(key);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Dark", Exact = true }).ClickAsync();
        await open.Settle();
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task EveryPicture_IsNamedByItsSideAndWhatItShows()
    {
        await using var open = await (await browser.Open(comparison.File)).Ready();
        var names = await open.Page.Locator("button.still").EvaluateAllAsync<string[]>("buttons => buttons.map(button => button.getAttribute('aria-label'))");

        Assert.Equal(8, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^Film on the (left|right): Picture: .+ Show in the film$", name));
    }

    [Fact]
    public async Task BesideAFilm_TheHeadOfALiftWithoutOneStandsAtTheSameHeight()
    {
        await using var open = await (await browser.Open(comparison.Write("heads.html", [comparison.Lift("heavy.mp4", 24), comparison.Stored("light.mp4", 2)]))).Ready();
        var heads = await open.Page.Locator(".pane h3").EvaluateAllAsync<double[]>("heads => heads.map(head => head.getBoundingClientRect().top)");

        Assert.Equal(heads[0], heads[1], 1.0);
    }

    [Fact]
    public async Task WhereNoFilmIsAtHand_NoPicturesAreShownNorTheirColoursExplained()
    {
        await using var open = await browser.Open(comparison.Write("no-pictures.html", [comparison.Stored("heavy.mp4", 24), comparison.Stored("light.mp4", 2)]));

        await Assertions.Expect(open.Page.Locator("#pictures, nav a[href='#pictures']")).ToHaveCountAsync(0);
        Assert.DoesNotContain("Orange: rounder", await open.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Printed_ItHasPicturesAndCurvesWithinThePaper(string format)
    {
        await using var open = await (await browser.Open(comparison.File, dark: true)).Ready();
        var pdf = await open.Page.PdfAsync(new() { Format = format });

        Assert.InRange(PrintedPages.In(pdf), 2, 4);
        Assert.True(await open.Page.Locator(".still img").EvaluateAllAsync<bool>("images => images.length === 8 && images.every(image => image.complete && image.naturalWidth > 0)"));
        Assert.Equal("dark", await open.Page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("</script><script>document.title = 'taken'</script>.mp4")]
    [InlineData("<img src=x onerror=\"document.title='taken'\">.mp4")]
    [InlineData("\"' & 💪 \u202Eاختبار\u202C \u2028 <!-- <script>.mp4")]
    public async Task HostileFileNames_AreShownAsText(string name)
    {
        var file = comparison.Write("hostile.html", [comparison.Lift(name, 24), comparison.Stored(name, 2), comparison.Stored(name, 2)]);
        await using var open = await (await browser.Open(file)).Ready();

        Assert.Equal($"{name} against {name} against {name}", await open.Page.Locator("h1").TextContentAsync());
        Assert.Equal(name, await open.Page.Locator(".pane h3 bdi").First.TextContentAsync());
        Assert.NotEqual("taken", await open.Page.TitleAsync());
        Assert.Equal(0, await open.Page.Locator("h1 *:not(bdi)").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task HelpNow_IsAllThatIsShown()
    {
        var file = comparison.Write("stop.html", [comparison.Lift("heavy.mp4", 24), comparison.Lift("light.mp4", 2)], KnownAdvice.StopScreen);
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Call an emergency service now.");
        Assert.Equal(0, await open.Page.Locator("video, canvas, section, nav").CountAsync());
    }

    [Fact]
    public async Task EveryControl_HasAName()
    {
        await using var open = await (await browser.Open(comparison.File)).Ready();
        var nameless = await open.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, input, select, a, video, canvas, img, svg[role=img]')]
              .filter(element => !element.closest('.uplot') && element.checkVisibility())
              .filter(element => !(element.getAttribute('aria-label') || element.getAttribute('alt') || element.textContent.trim() || element.closest('label')))
              .map(element => element.outerHTML.slice(0, 120))
            """);

        Assert.Empty(nameless);
    }

    [Fact]
    public async Task OfAChange_EachFilmHasItsOwnAnswerBesideItsNumber()
    {
        await using var open = await browser.Open(comparison.File);

        await Assertions.Expect(open.Page.Locator("#change-upper-back-rounding dd em")).ToHaveTextAsync(["Present", "Absent"]);
        await Assertions.Expect(open.Page.Locator("#change-upper-back-rounding dd strong")).ToHaveTextAsync(["24°", "2°"]);
    }

    [Fact]
    public async Task WhatToMindWhenComparing_IsSaid()
    {
        var file = comparison.Write("noted.html", [comparison.Lift("heavy.mp4", 24), comparison.Lift("light.mp4", 2)], notes: ["One of the films is dark."]);
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator("#changes > h3:text-is('Mind when comparing') + .sentences p")).ToHaveTextAsync(["One of the films is dark."]);
    }

    [Fact]
    public async Task WhatOneFilmAloneDoesNotShow_StandsUnderThatFilm()
    {
        var file = comparison.Write("unjudged.html", [comparison.Lift("heavy.mp4", 24), comparison.Unjudged("light.mp4", "It was too dark.")]);
        await using var open = await browser.Open(file);
        ILocator Under(string film) => open.Page.Locator($"#unjudged > h3:has-text('{film}') + .cards");

        await Assertions.Expect(Under("light.mp4")).ToContainTextAsync("It was too dark.");
        await Assertions.Expect(Under("heavy.mp4")).Not.ToContainTextAsync("It was too dark.");
    }

    /// <summary>The left film has the first colour; a curve at zero would say that the bar stood still in the right one.</summary>
    [Fact]
    public async Task WhatOneFilmAloneMeasured_IsOneCurveInItsColour()
    {
        var file = comparison.Write("one-curve.html", [comparison.Lift("heavy.mp4", 24), comparison.Stored("light.mp4", 2, without: "barVelocity")]);
        await using var open = await (await browser.Open(file)).Ready();
        foreach (var share in (double[])[0.3, 0.5, 0.7])
        {
            Assert.InRange(await DrawnCurve.PixelsAt(open, "barVelocity", share, "--first"), 1, 100);
            Assert.Equal(0, await DrawnCurve.PixelsAt(open, "barVelocity", share, "--second"));
        }
    }

    [Fact]
    public async Task WhatNeitherFilmShows_IsNotAmongWhatIsUnclear()
    {
        await using var open = await browser.Open(comparison.File);
        ILocator Under(string title) => open.Page.Locator($"#changes > h3:text-is('{title}') + .cards");

        await Assertions.Expect(Under("Looked for and not seen").Locator(".card.absent")).ToContainTextAsync("Bar leaves the legs");
        await Assertions.Expect(Under("Not clear from these films")).Not.ToContainTextAsync("Bar leaves the legs");
    }

    [Fact]
    public async Task WhatNoStoredLiftMeasured_IsSaidWithoutAReason_AsNoneWasStored()
    {
        var file = comparison.Write(
            "stored.html", [comparison.Stored("heavy.mp4", 24, without: "neckExtension"), comparison.Stored("light.mp4", 2, without: "neckExtension")]);
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator(".overlaid .never")).ToHaveTextAsync("Head bent backNot measured in either film.");
    }

    [Fact]
    public async Task ComparedNumbersOfTheWholeBack_SayThatTheyAreThat()
    {
        var file = comparison.Write("whole.html", [comparison.Lift("heavy.mp4", 44, measure: "wholeBackBend"), comparison.Lift("light.mp4", 10, measure: "wholeBackBend")]);
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator("#change-upper-back-rounding dd strong").First).ToHaveTextAsync("whole back: 44°");
    }

    /// <summary>Films may have been analysed by another version, whose limits are not those that the page goes by.</summary>
    [Fact]
    public async Task WhatMadeThePage_IsNotWhatMadeAnAnalysis_AndBothAreTold()
    {
        await using var open = await browser.Open(comparison.File);
        var (page, analysis) = ($"Made by Dorsal {LiftsJson.Version} · limits {KnowledgeVersion.Thresholds}", comparison.Result.Versions);

        await Assertions.Expect(open.Page.Locator("footer p").Last).ToHaveTextAsync(page);
        await Assertions.Expect(open.Page.GetByText($"Made by Dorsal {analysis.Dorsal} · net {analysis.Model} · limits {analysis.Thresholds}")).ToHaveCountAsync(2);
    }

    [Fact]
    public void TheVersionOnAPage_DoesNotChangeWithEveryBuild() => Assert.DoesNotContain('+', LiftsJson.Version);

    [Fact]
    public async Task TheScaleOfAChange_TellsAScreenReaderTheIntervalsAndTheRule()
    {
        await using var open = await browser.Open(comparison.File);

        await Assertions.Expect(open.Page.Locator("#change-upper-back-rounding .scale")).ToHaveAttributeAsync(
            "aria-label", new Regex(@"^140 kg, heavy\.mp4: 24° \(21 to 27°\); 100 kg, light\.mp4: 2° \(−1 to 5°\)\. Present needs .+ or below\.$"));
    }

    [Fact]
    public async Task EveryButton_HasWhatIsWrittenOnItInItsName()
    {
        await using var open = await (await browser.Open(comparison.File)).Ready();

        Assert.Empty(await open.ButtonsNamedOtherwise());
    }

    /// <summary>Only the day of the re-test, which changes when it is asked for.</summary>
    [Fact]
    public async Task NoNumberThatMovesWithTheFilms_IsReadOutByItself()
    {
        await using var open = await (await browser.Open(comparison.File)).Ready();

        Assert.Equal(["retest"], await open.SpokenOutputs());
    }

    [Fact]
    public void WithoutItsFilms_ThePageIsSmall()
        => Assert.InRange(new FileInfo(comparison.File).Length - comparison.FilmBytes, 100_000, MostBytesWithoutFilms);
}
