using System.Text.RegularExpressions;
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

    /// <summary>Anybody may have changed the file.</summary>
    [Theory]
    [InlineData("(\"frames\":\"[A-Za-z0-9+/]{4000})[A-Za-z0-9+/=]*\"", "$1\"")]
    [InlineData("\"slots\":\\[[^\\]]*\\]", "\"slots\":[]")]
    public async Task ADrawingThatIsCutShort_DoesNotHoldUpThePage(string written, string cut)
    {
        var page = await File.ReadAllTextAsync(report.File);
        var damaged = Path.Combine(Path.GetDirectoryName(report.File)!, "damaged.html");
        await File.WriteAllTextAsync(damaged, Regex.Replace(page, written, cut));
        await using var open = await browser.Open(damaged);

        Assert.NotEqual(page.Length, new FileInfo(damaged).Length);
        await Assertions.Expect(open.Page.Locator("#findings")).ToBeVisibleAsync();
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
    public async Task TheCurveOfTheWholeBack_IsLeftOutWhereNothingGoesByIt()
    {
        await using var open = await browser.Open(report.File);
        await Assertions.Expect(open.Page.Locator(".plot.lumbarFlexion")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(".plot.wholeBackBend")).ToHaveCountAsync(0);
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
}
