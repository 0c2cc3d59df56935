using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

public sealed class PageTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(320, 640)]
    public async Task OnAPhone_NothingScrollsSideways(int width, int height)
    {
        await using var open = await (await browser.Open(report.File, width, height, dark: true)).Ready();

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task NothingIsAskedOfANetwork_AndNothingIsComplainedOf()
    {
        await using var open = await (await browser.Open(report.File)).Ready();
        foreach (var key in (string[])["1", "ArrowRight", "2", "l", "l"])
            await open.Page.Locator("body").PressAsync(key);

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Dark", Exact = true }).ClickAsync();
        await open.Settle();
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("</script><script>document.title = 'taken'</script>.mp4")]
    [InlineData("<img src=x onerror=\"document.title='taken'\">.mp4")]
    [InlineData("\"' & 💪 \u202Eاختبار\u202C \u2028 <!-- <script>.mp4")]
    public async Task AHostileFileName_IsShownAsText(string name)
    {
        var result = report.Result with { Video = report.Result.Video with { FileName = name } };
        var file = report.Write("hostile.html", AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English));
        await using var open = await (await browser.Open(file)).Ready();

        Assert.Equal(name, await open.Page.Locator("h1").TextContentAsync());
        Assert.NotEqual("taken", await open.Page.TitleAsync());
        Assert.Equal(0, await open.Page.Locator("h1 *:not(bdi)").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task HelpNow_IsAllThatIsShown()
    {
        var file = report.WriteStopped("stop.html", AnalysisJson.Write(report.Result, KnownAdvice.StopScreen, Texts.English));
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Alert)).ToContainTextAsync("Call an emergency service now.");
        Assert.Equal(0, await open.Page.Locator("video, canvas, section, nav, #film-0").CountAsync());
        Assert.Empty(open.Complaints);
    }

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

    [Fact]
    public async Task PicturesFromTheFront_AreNotSaidToHaveABackLine()
    {
        var front = report.Lift with { View = new CameraView(ViewKind.Front, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(90, 5)), null) };
        await using var open = await (await browser.Open(report.Write("front.html", front))).Ready();
        var names = await open.Page.Locator("button.still").EvaluateAllAsync<string[]>("buttons => buttons.map(button => button.getAttribute('aria-label'))");

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.DoesNotContain("back line", name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(BaselineSource.StandingInClip, "your neutral", "an average person")]
    [InlineData(BaselineSource.Lockout, "your neutral", "an average person")]
    [InlineData(BaselineSource.Population, "an average person", "your neutral")]
    public async Task ANeutralOfPeople_IsNotCalledTheLiftersOwn(BaselineSource baseline, string said, string unsaid)
    {
        var result = report.Result with { Measures = report.Result.Measures with { Baseline = baseline } };
        var file = report.Write("neutral.html", AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English));
        await using var open = await (await browser.Open(file)).Ready();

        foreach (var part in (string[])["#watch", "#pictures"])
        {
            await Assertions.Expect(open.Page.Locator(part)).ToContainTextAsync(said, new() { IgnoreCase = true });
            await Assertions.Expect(open.Page.Locator(part)).Not.ToContainTextAsync(unsaid, new() { IgnoreCase = true });
        }

        Assert.Empty(open.Complaints);
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
    public async Task EvidenceForACause_LeadsToItsMoment()
    {
        var file = report.Write("advised.html", AnalysisJson.Write(report.Result, KnownAdvice.Rounding, Texts.English));
        await using var open = await (await browser.Open(file)).Ready();
        await open.Page.Locator(".cause").First.GetByRole(AriaRole.Button).First.ClickAsync();
        await open.Settle();

        Assert.Equal(3.7, await open.Time(), 0.04);
        await Assertions.Expect(open.Page.Locator(".plan input[type=checkbox]")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(".muscles .muscle.strong")).ToHaveCountAsync(2);
    }

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
        await Assertions.Expect(open.Page.Locator(".retest output")).ToContainTextAsync("Begun on 2026-02-01: film again on 2026-03-01,");

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
        await Assertions.Expect(open.Page.Locator(".retest output")).ToContainTextAsync("Begun on 2026-02-01: film again on 2026-03-01,");

        await open.Page.Clock.SetFixedTimeAsync("2026-02-20T12:00:00-08:00");
        await open.Page.ReloadAsync();
        await Assertions.Expect(open.Page.Locator(".retest output")).ToContainTextAsync("Begun on 2026-02-01: film again on 2026-03-01,");
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

    [Fact]
    public async Task WhatCouldNotBeJudged_StandsWithItsReason()
    {
        await using var open = await browser.Open(report.File);
        var unjudged = report.Result.Findings.Where(finding => finding.Status == FindingStatus.NotMeasurable).ToList();

        Assert.NotEmpty(unjudged);
        foreach (var finding in unjudged)
            await Assertions.Expect(open.Page.Locator("#unjudged")).ToContainTextAsync(Texts.English.Of(finding.Reason));
    }

    [Fact]
    public async Task WhereNothingIsClearlyPresent_TheHeadlineSaysHowMuchIsOpen()
    {
        var findings = report.Result.Findings.Select((finding, i) => finding with { Status = i switch { < 5 => FindingStatus.Absent, < 7 => FindingStatus.Uncertain, _ => FindingStatus.NotMeasurable } });
        var file = report.Write("open.html", AnalysisJson.Write(report.Result with { Findings = [.. findings] }, KnownAdvice.Rounding, Texts.English));
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator(".summary"))
            .ToContainTextAsync("Nothing that was looked for is clearly present in this film. Absent: 5. Uncertain: 2. Could not be judged: 3.");
    }

    [Fact]
    public async Task ANumberOfTheWholeBack_IsNotThatOfAPart()
    {
        var whole = new Finding(
            FindingId.LowerBackRounding, FindingStatus.Present, new("wholeBackBend", "deg", Reading.PlusMinus(44, 8)), [], new Reason.Quoted("Your back was round as a whole."));
        var findings = report.Result.Findings.Select(finding => finding.Id == whole.Id ? whole : finding);
        var file = report.Write("whole.html", AnalysisJson.Write(report.Result with { Findings = [.. findings] }, KnownAdvice.Rounding, Texts.English));
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator(".chip[href='#finding-lower-back-rounding'] strong")).ToHaveTextAsync("whole back: 44°");
        await Assertions.Expect(open.Page.Locator("#finding-lower-back-rounding .value em")).ToHaveTextAsync("whole back");
        await Assertions.Expect(open.Page.Locator(".plot.wholeBackBend .title")).ToHaveTextAsync("Whole back bent, from sacrum to neck");
    }

    [Fact]
    public async Task TheCurveOfTheWholeBack_IsLeftOutWhereNothingGoesByIt()
    {
        await using var open = await browser.Open(report.File);
        await Assertions.Expect(open.Page.Locator(".plot.lumbarFlexion")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(".plot.wholeBackBend")).ToHaveCountAsync(0);
    }

    /// <summary>A value beyond the limit is not called present where its interval reaches too far down.</summary>
    [Fact]
    public async Task TheLimitsOfAFinding_AreToldWithWhatTheyAskOfTheInterval()
    {
        const string rule =
            "Present needs 14\u00a0% or more and an interval that begins at 7\u00a0% or above. Absent needs 9\u00a0% or less and an interval that ends at 20\u00a0% or below.";
        var loose = new Finding(
            FindingId.ChestCollapse, FindingStatus.Uncertain, new("shoulderProtraction", "%", new Reading(23.2, 5.9, 40.6)), [], new Reason.Quoted("Too close to call."));
        var findings = report.Result.Findings.Select(finding => finding.Id == loose.Id ? loose : finding);
        var file = report.Write("loose.html", AnalysisJson.Write(report.Result with { Findings = [.. findings] }, KnownAdvice.Rounding, Texts.English));
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator("#finding-chest-collapse .rule")).ToHaveTextAsync(rule);
        await Assertions.Expect(open.Page.Locator("#finding-chest-collapse .scale")).ToHaveAttributeAsync("aria-label", $"23\u00a0%, 95 % interval 6 to 41\u00a0%. {rule}");
    }

    /// <summary>Which repetition a card's answer rests on, where the others only may have it.</summary>
    [Fact]
    public async Task OfEveryRepetition_ItsIntervalIsSaid_AndItsAnswerWhereTheCardHasAnother()
    {
        RepetitionFinding[] repetitions =
        [
            new(1, FindingStatus.Uncertain, Reading.PlusMinus(37, 12), Seconds.Of(2)), new(2, FindingStatus.Present, Reading.PlusMinus(47, 9), Seconds.Of(4)),
        ];
        var finding = new Finding(
            FindingId.LowerBackRounding, FindingStatus.Present, new("lumbarFlexion", "deg", Reading.PlusMinus(47, 9)), repetitions, new Reason.Quoted("It was clear in one."));
        var findings = report.Result.Findings.Select(one => one.Id == finding.Id ? finding : one);
        var file = report.Write("moments.html", AnalysisJson.Write(report.Result with { Findings = [.. findings] }, KnownAdvice.Rounding, Texts.English));
        await using var open = await browser.Open(file);

        await Assertions.Expect(open.Page.Locator("#finding-lower-back-rounding .moments button"))
            .ToHaveTextAsync(["Rep 1 37° (25 to 49°) Uncertain", "Rep 2 47° (38 to 56°)"]);
    }

    [Fact]
    public async Task TheNumbersOfTheHeaderAndOfTheScale_HaveTheirIntervals()
    {
        var present = report.Result.Findings[0] with
        {
            Status = FindingStatus.Present,
            Measure = new("thoracicFlexion", "deg", Reading.PlusMinus(17, 9)),
        };
        var scale = report.Result.Scale with { MetresPerPixel = Measurement<MetresPerPixel>.From(Estimate<MetresPerPixel>.PlusMinus(0.003, 0.0001)) };
        var result = report.Result with { Findings = [present, .. report.Result.Findings.Skip(1)], Scale = scale };
        await using var open = await browser.Open(report.Write("intervals.html", AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English)));

        await Assertions.Expect(open.Page.Locator(".chip").First).ToHaveTextAsync("Upper back rounds 17° (8 to 26°)");
        await Assertions.Expect(open.Page.Locator("#film")).ToContainTextAsync("3.00 ± 0.10 mm a pixel");
    }

    [Fact]
    public async Task EachCard_SaysItsOwnAnswer_AndWhereItsLimitsComeFrom()
    {
        FindingStatus[] answers = [FindingStatus.Present, FindingStatus.Uncertain, FindingStatus.Absent];
        Finding Answered(Finding finding, FindingStatus status)
            => new(finding.Id, status, new("thoracicFlexion", "deg", Reading.PlusMinus(9, 3)), [], new Reason.Quoted("It was looked for."));
        var findings = report.Result.Findings.Select((finding, i) => i < answers.Length ? Answered(finding, answers[i]) : finding);
        var file = report.Write("answers.html", AnalysisJson.Write(report.Result with { Findings = [.. findings] }, KnownAdvice.Rounding, Texts.English));
        await using var open = await browser.Open(file);

        foreach (var (finding, said) in report.Result.Findings.Zip((string[])["Present", "Uncertain", "Absent"]))
        {
            var card = open.Page.Locator($"#finding-{finding.Id.ContractId()}");
            await Assertions.Expect(card.Locator(".status")).ToHaveTextAsync(said);
            await Assertions.Expect(card.Locator("details p")).ToHaveTextAsync(Texts.English.About("sources").Of("limit.thoracicFlexion"));
        }
    }

    [Fact]
    public async Task APicture_LeadsToItsOwnMoment()
    {
        await using var open = await (await browser.Open(report.File)).Ready();
        var second = report.Result.Repetitions[1].Events;
        var lockout = open.Page.Locator(".filmstrip.repetition").Nth(1).Locator("figure").Last;
        await lockout.Locator("button").ClickAsync();
        await open.Settle();

        Assert.Equal(second.Lockout!.Value.Number, await open.Time(), 0.05);
        await Assertions.Expect(lockout.Locator("figcaption")).ToContainTextAsync("Lockout");
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
    public async Task AMuscle_NamesEachCauseWithTheSupportOfThatCause()
    {
        var full = FullestCase.Of(report.Result, FullestCase.Questions);
        var advice = FullestCase.AdviceOn(full, asked: true);
        Cause[] causes = [.. advice.Causes.Select(cause => cause.Id == CauseId.ChestCollapse ? cause with { Support = Support.Some } : cause with { Support = Support.Strong })];
        var chestAndMore = advice.Muscles.First(muscle => muscle.Causes.Contains(CauseId.ChestCollapse) && muscle.Causes.Count > 1);
        var known = advice with { Causes = causes, Muscles = [chestAndMore with { Support = Support.Strong }] };
        await using var open = await (await browser.Open(report.Write("supports.html", AnalysisJson.Write(full, known, Texts.English)))).Ready();

        var said = await open.Page.Locator(".muscles li small").AllTextContentsAsync();
        Assert.Equal(2, said.Count);
        Assert.StartsWith("strong support: ", said[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Collapsing chest", said[0], StringComparison.Ordinal);
        Assert.Equal("some support: Collapsing chest", said[1]);
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

    private static ILocator Boxes(OpenPage open) => open.Page.Locator(".plan li input");
}
