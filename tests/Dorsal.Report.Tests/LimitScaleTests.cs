using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Quantities;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>Where a number lies between its limits is seen before it is read, so the drawing has to say what the number says.</summary>
public sealed class LimitScaleTests(InstalledBrowser browser, SampleReport report, SampleComparison comparison)
    : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>, IClassFixture<SampleComparison>
{
    private const double Degree = 0.05;

    private static readonly Threshold Limit = KnownThresholds.ThoracicFlexion;

    [Fact]
    public async Task AValueAndItsInterval_LieBetweenTheLimitsAsTheirNumbersDo()
    {
        var rounding = new Finding(
            FindingId.UpperBackRounding, FindingStatus.Uncertain, new(Limit.Name, Limit.Unit, new Reading(9, 4, 17)), [], new Reason.Quoted("Too close to call."));
        var findings = report.Result.Findings.Select(finding => finding.Id == rounding.Id ? rounding : finding);
        await using var open = await browser.Open(
            report.Write("scale.html", AnalysisJson.Write(report.Result with { Findings = [.. findings] }, KnownAdvice.Rounding, Texts.English)));
        var drawn = await Drawn(open.Page.Locator("#finding-upper-back-rounding .scale"));

        Assert.Equal((4.0, 9.0, 17.0), (Read(drawn, "low"), Read(drawn, "value"), Read(drawn, "high")));
        Assert.Equal((4.0, 17.0), (Read(drawn, "lineFrom"), Read(drawn, "lineTo")));
        Assert.Equal((Limit.AbsentUpTo, Limit.PresentFrom), (Read(drawn, "absentTo"), Read(drawn, "presentFrom")));
    }

    [Fact]
    public async Task OfAChange_EachFilmsValueLiesInItsRow_TheFirstFilmsAtTheTop()
    {
        await using var open = await browser.Open(comparison.File);
        var scale = open.Page.Locator("#change-upper-back-rounding .scale");
        var first = await Drawn(scale, ".side-0 ");
        var last = await Drawn(scale, ".side-1 ");

        Assert.Equal((21.0, 24.0, 27.0), (Read(first, "low"), Read(first, "value"), Read(first, "high")));
        Assert.Equal((-1.0, 2.0, 5.0), (Read(last, "low"), Read(last, "value"), Read(last, "high")));
        Assert.Equal((Limit.AbsentUpTo, Limit.PresentFrom), (Read(first, "absentTo"), Read(first, "presentFrom")));
        Assert.True(first["row"] < last["row"], $"{first["row"]} {last["row"]}");
    }

    /// <summary>What a place across the drawing means by the two lines of its limits.</summary>
    private static double Read(Dictionary<string, double> drawn, string place)
    {
        var share = (drawn[place] - drawn["absent"]) / (drawn["present"] - drawn["absent"]);
        return Math.Round((Limit.AbsentUpTo + (share * (Limit.PresentFrom - Limit.AbsentUpTo))) / Degree) * Degree;
    }

    private static Task<Dictionary<string, double>> Drawn(ILocator scale, string of = "") => scale.EvaluateAsync<Dictionary<string, double>>(
        """
        (scale, of) => {
          const number = (part, name) => Number(part.getAttribute(name));
          const [limits, ends] = [scale.querySelectorAll('line.limit'), scale.querySelectorAll(`${of}.interval.end`)];
          const [line, value] = [scale.querySelector(`${of}.interval:not(.end)`), scale.querySelector(`${of}circle.value`)];
          const [absent, present] = [scale.querySelector('.zone-absent'), scale.querySelector('.zone-present')];
          return {
            absent: number(limits[0], 'x1'), present: number(limits[1], 'x1'),
            low: number(ends[0], 'x1'), high: number(ends[1], 'x1'), lineFrom: number(line, 'x1'), lineTo: number(line, 'x2'),
            value: number(value, 'cx'), row: number(value, 'cy'),
            absentTo: number(absent, 'x') + number(absent, 'width'), presentFrom: number(present, 'x'),
          };
        }
        """,
        of);
}
