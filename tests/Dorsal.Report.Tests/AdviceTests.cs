using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.Safety;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>What a page advises, and what it warns of first.</summary>
public sealed class AdviceTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    [Fact]
    public async Task WhatAProfessionalShouldSee_StandsBeforeEverythingElse_OnPaperToo()
    {
        var safety = new SafetyVerdict(SafetyAdvice.SeeProfessional, ["See a doctor before you lift again.", "You named pain at night."]);
        await using var open = await Of(KnownAdvice.Rounding with { Safety = safety });
        var notice = open.Page.Locator("header.top + aside.soon");

        foreach (var media in (Media[])[Media.Screen, Media.Print])
        {
            await open.Page.EmulateMediaAsync(new() { Media = media });
            await Assertions.Expect(notice.Locator(".do")).ToHaveTextAsync("See a doctor before you lift again.");
            await Assertions.Expect(notice.Locator("li")).ToHaveTextAsync(["You named pain at night."]);
            await Assertions.Expect(notice.Locator("li")).ToBeVisibleAsync();
            await Assertions.Expect(open.Page.Locator(".not-a-diagnosis")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task ThatNoWarningSignWasNamed_IsNoPromise_AndSaidBeforeTheCauses()
    {
        await using var open = await Of(KnownAdvice.Rounding);

        await Assertions.Expect(open.Page.Locator("#advice .asked")).ToHaveTextAsync(KnownAdvice.Rounding.Safety.Reasons[0]);
        await Assertions.Expect(open.Page.Locator(".soon")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task EveryStepOfThePlan_SaysHowMuch_HowToTell_AndWhenToStop()
    {
        await using var open = await Of(KnownAdvice.Rounding);
        var step = KnownAdvice.Rounding.Plan.Steps[0];

        await Assertions.Expect(open.Page.Locator(".plan dl dd")).ToHaveTextAsync([step.Dose, step.Why, step.Check, step.StopWhen]);
        await Assertions.Expect(open.Page.Locator(".plan .stop-when dt")).ToHaveTextAsync("Stop when");
        await Assertions.Expect(open.Page.Locator(".plan .monitoring li")).ToHaveTextAsync([.. KnownAdvice.Rounding.Plan.Monitoring]);
    }

    /// <summary>Seen from behind, as the body is drawn.</summary>
    [Theory]
    [InlineData(BodySide.Left)]
    [InlineData(BodySide.Right)]
    public async Task AMuscleOfOneSide_IsColouredOnThatSideOfTheBack(BodySide side)
    {
        var muscle = KnownAdvice.Rounding.Muscles[0] with { Side = side };
        await using var open = await Of(KnownAdvice.Rounding with { Muscles = [muscle] });
        var body = (await open.Page.Locator(".muscles svg").BoundingBoxAsync())!;
        var coloured = (await open.Page.Locator(".muscles .muscle.strong").BoundingBoxAsync())!;

        Assert.Equal(side == BodySide.Left, coloured.X + (coloured.Width / 2) < body.X + (body.Width / 2));
    }

    [Fact]
    public async Task EvidenceThatNamesARepetition_LeadsToWhereThatOneShowsIt()
    {
        var finding = new Finding(
            FindingId.UpperBackRounding,
            FindingStatus.Present,
            new("thoracicFlexion", "deg", Reading.PlusMinus(20, 3)),
            [new(1, FindingStatus.Present, Reading.PlusMinus(18, 3), Seconds.Of(1)), new(2, FindingStatus.Present, Reading.PlusMinus(20, 3), Seconds.Of(3))],
            new Reason.Quoted("It rounds."));
        var rounding = KnownAdvice.Rounding.Causes[0];
        var evidence = rounding.For[0] with { Finding = finding.Id, Repetition = 2, At = null };
        var result = report.Result with { Findings = [finding, .. report.Result.Findings.Skip(1)] };
        var file = report.Write("named-rep.html", AnalysisJson.Write(result, KnownAdvice.Rounding with { Causes = [rounding with { For = [evidence] }] }, Texts.English));
        await using var open = await (await browser.Open(file)).Ready();
        await open.Page.Locator(".evidence.for").GetByRole(AriaRole.Button).ClickAsync();
        await open.Settle();

        Assert.Equal(3, await open.Time(), 0.04);
    }

    private Task<OpenPage> Of(Advice advice)
        => browser.Open(report.Write($"advice-{Guid.NewGuid():N}.html", AnalysisJson.Write(report.Result, advice, Texts.English)));
}
