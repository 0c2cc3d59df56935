using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>What a page says of the film itself: how much may be asked of it.</summary>
public sealed class FilmFactsTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    [Theory]
    [InlineData(24, true, "24 frames a second, varying. Below 25 frames a second")]
    [InlineData(30, false, "30 frames a second. What happens between two frames is not seen")]
    public async Task TheRateOfAFilm_IsSaidWithWhatItLeavesUnseen(int rate, bool varies, string said)
    {
        var video = report.Result.Video;
        var times = video.FrameTimes.Select((_, frame) => Seconds.Of((double)frame / rate)).ToList();
        await using var open = await Of(report.Result with { Video = new VideoFacts(video.FileName, video.Width, video.Height, 0, times, varies) });

        await Assertions.Expect(open.Page.Locator("#film dd").Nth(1)).ToContainTextAsync(said);
    }

    [Theory]
    [InlineData(ScaleSource.Plate, "From the plate: 3.00")]
    [InlineData(ScaleSource.Stature, "From your height: 3.00")]
    public async Task TheScale_SaysWhatItComesFrom(ScaleSource source, string said)
    {
        var size = Measurement<MetresPerPixel>.From(Estimate<MetresPerPixel>.PlusMinus(0.003, 0.0001));
        await using var open = await Of(report.Result with { Scale = new PictureScale(size, source) });

        await Assertions.Expect(open.Page.Locator("#film dd").Nth(2)).ToContainTextAsync(said);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BesideItsName_AFilmSaysHowManyRepetitionsItHas_AndWhetherItBreaksOff(bool breaksOff)
    {
        await using var open = await Of(report.Result with { Video = report.Result.Video with { BreaksOff = breaksOff } });
        var facts = await open.Page.Locator("p.facts").TextContentAsync();

        Assert.Contains(FormattableString.Invariant($" · {report.Result.Repetitions.Count} repetitions · "), facts, StringComparison.Ordinal);
        Assert.Equal(breaksOff, facts!.EndsWith(" · The file breaks off before the film ends", StringComparison.Ordinal));
    }

    private Task<OpenPage> Of(LiftAnalysisResult result)
        => browser.Open(report.Write($"facts-{Guid.NewGuid():N}.html", AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English)));
}
