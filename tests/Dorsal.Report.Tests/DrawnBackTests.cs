using System.Text.Json;
using Dorsal.Drawing.Overlay;
using Dorsal.Lift;
using Dorsal.Person;
using Dorsal.Quantities;
using Microsoft.Playwright;

namespace Dorsal.Report.Tests;

/// <summary>The back line over the film, in the pixels of the drawing, against the outline that the lifter was rendered with.</summary>
public sealed class DrawnBackTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    /// <summary>Pixels of the film.</summary>
    private const double Allowed = 3;

    [Fact]
    public Task WhereTheBackIsJudged_TheBackLineOfTheFilmAsTheProgramReadsItLiesOnTheTrueOutlineEverywhere()
        => LiesOnTheOutlineAsRead(SampleReport.Light);

    /// <summary>Rounded by 24 degrees, before a bright rail.</summary>
    [Fact]
    public Task WhereARoundBackIsJudged_TheBackLineOfTheFilmAsTheProgramReadsItLiesOnTheTrueOutlineEverywhere()
        => LiesOnTheOutlineAsRead("deadlift");

    [Fact]
    public Task WhereTheBackIsJudged_TheBackLineLiesOnTheTrueOutline() => LiesOnTheOutline(report.File, judged: true, leastPlaces: 250);

    /// <summary>Nearly upright and on the way down the mask is softer; nothing of the back is judged there.</summary>
    [Fact]
    public Task UprightAndOnTheWayDown_TheBackLineLiesOnTheTrueOutline() => LiesOnTheOutline(report.File, judged: false, leastPlaces: 200);

    /// <summary>The true outlines are those of frames that are left out here.</summary>
    [Fact]
    public Task WhereOnlyEveryThirdFrameIsAnalysed_TheBackLineLiesOnTheTrueOutlineInTheOthersToo()
    {
        var frames = report.Lift.Seen.Lifter.Frames;
        var seen = report.Lift.Seen with { Lifter = new LifterTrack([.. frames.Where(frame => frame.Index % 3 == 1)]) };
        var file = report.Write("every-third.html", DeadliftAnalysis.Trace(seen, new AnalysisOptions()));
        return LiesOnTheOutline(file, judged: true, leastPlaces: 250);
    }

    /// <summary>What separates the line from the true outline is measured so and not drawn so.</summary>
    [Fact]
    public async Task TheBackLine_IsDrawnWhereItWasMeasured()
    {
        await using var open = await (await browser.Open(report.File, 1400, OpenPage.TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        var overlay = new OverlayTrace(report.Lift);
        for (var index = 0; index < report.Lift.Seen.Video.FrameCount; index += 12)
        {
            await open.Scrub(report.Lift.Seen.Video.FrameTimes[index].Number + 0.001);
            var frame = overlay.At(index);
            double[][] measured = [.. frame.Lumbar.Concat(frame.Thoracic.Skip(1)).Select(point => new[] { point.X, point.Y })];

            Assert.All(await Offsets(open, measured), offset => Assert.InRange(Math.Abs(offset), 0, 1));
        }
    }

    private Task LiesOnTheOutline(string file, bool judged, int leastPlaces)
        => LiesOnTheOutline(file, TrueOutline.Of(SampleReport.Light).Where(truth => truth.IsJudged(report.Lift) == judged), leastPlaces);

    /// <summary>Where the back is judged, in a film that is read now.</summary>
    private Task LiesOnTheOutlineAsRead(string film)
    {
        var (file, lift) = report.WriteAsRead(film);
        return LiesOnTheOutline(file, TrueOutline.Of(film).Where(truth => truth.IsJudged(lift)), leastPlaces: 250);
    }

    private static string Told(IReadOnlyCollection<double> offsets)
        => $"{offsets.Count(offset => Math.Abs(offset) > Allowed)} of {offsets.Count} places are off by more than {Allowed} pixels, by {offsets.Max(Math.Abs):0.0} at most";

    private async Task LiesOnTheOutline(string file, IEnumerable<TrueOutline> outlines, int leastPlaces)
    {
        await using var open = await (await browser.Open(file, 1400, OpenPage.TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        var offsets = new List<double>();
        foreach (var truth in outlines)
        {
            await open.Scrub(truth.AtSeconds + 0.001);
            offsets.AddRange(await Offsets(open, truth.Outline));
        }

        Assert.InRange(offsets.Count, leastPlaces, int.MaxValue);
        Assert.True(offsets.All(offset => Math.Abs(offset) <= Allowed), Told(offsets));
    }

    /// <summary>For each point of the outline how far behind it the middle of the drawn line lies, in pixels of the film.</summary>
    private static Task<double[]> Offsets(OpenPage open, double[][] outline) => open.Page.EvaluateAsync<double[]>(
        """
        outline => {
          const canvas = document.querySelector('canvas.overlay');
          const scale = canvas.width / 480;
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          // The line itself is bright, its edge dark.
          const isLine = (x, y) => {
            const at = 4 * (Math.floor(y * scale) * canvas.width + Math.floor(x * scale));
            return data[at + 3] > 200 && Math.max(data[at], data[at + 1], data[at + 2]) > 130;
          };
          const offsets = [];
          for (let i = 1; i < outline.length - 1; i++) {
            const [dx, dy] = [outline[i + 1][0] - outline[i - 1][0], outline[i + 1][1] - outline[i - 1][1]];
            const length = Math.hypot(dx, dy);
            const hits = [];
            for (let t = -12; t <= 12; t += 0.25)
              if (isLine(outline[i][0] - t * dy / length, outline[i][1] + t * dx / length)) hits.push(t);
            if (hits.length > 0) offsets.push(hits.reduce((a, b) => a + b) / hits.length);
          }
          return offsets;
        }
        """,
        outline);

    /// <param name="Outline">
    /// Beside the 18 joints of the spine, from the sacrum up, the edge of the body's silhouette as it was rendered, skin and clothes: what a
    /// film shows, which at the shoulders lies up to four pixels behind the spine's own skin.
    /// </param>
    private sealed record TrueOutline(double AtSeconds, double[][] Outline)
    {
        /// <summary>Every third frame in which the back is bent.</summary>
        public static IReadOnlyList<TrueOutline> Of(string film) => JsonSerializer.Deserialize<List<TrueOutline>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Truth", $"{film}.json")), JsonSerializerOptions.Web)!;

        /// <summary>From set-up to the knee.</summary>
        public bool IsJudged(TracedLift lift)
            => PhaseFinder.At(Seconds.Of(AtSeconds), lift.Repetitions) is LiftPhase.SetUp or LiftPhase.LiftOff or LiftPhase.ToKnee;
    }
}
