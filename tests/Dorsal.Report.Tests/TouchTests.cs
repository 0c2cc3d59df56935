using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

public sealed class TouchTests(InstalledBrowser browser, SampleReport report, SampleComparison comparison)
    : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>, IClassFixture<SampleComparison>
{
    [Theory]
    [InlineData(".plot.thoracicFlexion .u-over")]
    [InlineData(".plot.barPath canvas")]
    public async Task AFingerThatScrollsOverACurve_LeavesTheFilmWhereItIs(string plot)
    {
        await using var open = await OnAPhone(report.File);
        await ScrollsOnly(open, plot);
    }

    [Fact]
    public async Task AFingerThatScrollsOverAComparedCurve_LeavesTheFilmsWhereTheyAre()
    {
        await using var open = await OnAPhone(comparison.File);
        await ScrollsOnly(open, ".plot.barHeight .u-over");
    }

    [Fact]
    public async Task WhereFingersPress_NoKeysAreNamed()
    {
        await using var phone = await OnAPhone(report.File);
        await using var desktop = await browser.Open(report.File);

        await Assertions.Expect(desktop.Page.Locator(".keyboard").First).ToBeVisibleAsync();
        Assert.False(await phone.Page.Locator(".keyboard").EvaluateAllAsync<bool>("all => all.some(one => one.checkVisibility())"));
    }

    [Theory]
    [InlineData(".plot.trunkLean .u-over")]
    [InlineData(".plot.barPath canvas")]
    public async Task ATapOnACurve_ShowsThatMomentOfTheFilm(string plot)
    {
        await using var open = await OnAPhone(report.File);
        var before = await open.Time();
        await open.Page.Locator(plot).TapAsync();
        await open.Settle();

        Assert.NotEqual(before, await open.Time(), 0.1);
    }

    [Fact]
    public async Task AFingerThatGoesAlongACurve_DragsTheFilm()
    {
        await using var open = await OnAPhone(report.File);
        var curve = open.Page.Locator(".plot.trunkLean .u-over");
        var width = (await curve.BoundingBoxAsync())!.Width;
        await open.Swipe(curve, across: (int)(width / 4), down: 3);

        Assert.Equal(0.75 * report.Result.Video.Duration.Number, await open.Time(), 0.1);
    }

    [Theory]
    [InlineData(".plot.trunkLean .u-over")]
    [InlineData(".plot.barPath canvas")]
    public async Task TwoFingersSpreadOverACurve_EnlargeThePageAndLeaveTheFilmWhereItIs(string plot)
    {
        await using var open = await OnAPhone(report.File);
        var before = await open.Times();
        await open.Spread(open.Page.Locator(plot), apart: 70);

        Assert.InRange(await open.Page.EvaluateAsync<double>("() => visualViewport.scale"), 1.2, 10);
        Assert.Equal(before, await open.Times());
    }

    private static async Task ScrollsOnly(OpenPage open, string plot)
    {
        var before = await open.Times();
        var curve = open.Page.Locator(plot);
        await curve.EvaluateAsync("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var scrolled = await Scrolled(open);
        await open.Swipe(curve, across: 4, down: -220);

        Assert.InRange(await Scrolled(open), scrolled + 50, scrolled + 500);
        Assert.Equal(before, await open.Times());
    }

    private static Task<double> Scrolled(OpenPage open) => open.Page.EvaluateAsync<double>("() => scrollY");

    private async Task<OpenPage> OnAPhone(string file) => await (await browser.Open(file, 390, 844, touch: true)).Ready();
}
