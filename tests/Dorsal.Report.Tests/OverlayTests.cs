using System.Text.Json;
using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Report.Tests;

/// <summary>What is drawn over the film, in the pixels of the drawing, against the outline that the lifter was rendered with.</summary>
public sealed class OverlayTests(InstalledBrowser browser, SampleReport report) : IClassFixture<InstalledBrowser>, IClassFixture<SampleReport>
{
    /// <summary>Pixels of the film.</summary>
    private const double Allowed = 3;

    /// <summary>The page at a size at which the film is about as large as it was filmed.</summary>
    private const int TallWindow = 1480;

    [Fact]
    public async Task TheBackLine_LiesOnTheTrueOutline()
    {
        await using var open = await (await browser.Open(report.File, 1400, TallWindow)).Ready();
        await open.OnlyLayer("Back line");
        var offsets = new List<double>();
        foreach (var truth in TrueOutline.WhereTheBackIsJudged(report.Lift))
        {
            await open.Page.EvaluateAsync($"() => {{ document.querySelector('.scrubber input').value = {truth.AtSeconds + 0.001}; document.querySelector('.scrubber input').dispatchEvent(new Event('input')); }}");
            await open.Settle();
            offsets.AddRange(await Offsets(open, truth.Outline));
        }

        var missed = offsets.Count(offset => Math.Abs(offset) > Allowed);
        Assert.InRange(offsets.Count, 200, int.MaxValue);
        Assert.True(missed <= 0.05 * offsets.Count, $"{missed} of {offsets.Count} places are off by more than {Allowed} pixels, by {offsets.Max(Math.Abs):0.0} at most");
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
            return data[at + 3] > 200 && Math.max(data[at], data[at + 1], data[at + 2]) > 180;
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

    private sealed record TrueOutline(double AtSeconds, double[][] Outline)
    {
        /// <summary>From set-up to the knee, every third frame.</summary>
        public static IEnumerable<TrueOutline> WhereTheBackIsJudged(TracedLift lift)
            => JsonSerializer.Deserialize<List<TrueOutline>>(
                    File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Truth", "deadlift-light.json")), JsonSerializerOptions.Web)!
                .Where(truth => PhaseFinder.At(Seconds.Of(truth.AtSeconds), lift.Repetitions) is LiftPhase.SetUp or LiftPhase.LiftOff or LiftPhase.ToKnee);
    }
}
