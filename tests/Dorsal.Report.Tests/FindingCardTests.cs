using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Reasoning.Causes;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>What the page says of each finding: its answer, its number with the interval, its limits.</summary>
public sealed class FindingCardTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
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
}
