using Dorsal.Signals;

namespace Dorsal.Tests.Signals;

public class GapSmoothingTests
{
    // Not a whole number of frames, so that rounding of times does not decide what is within reach.
    private const double Reach = 0.19;

    [Fact]
    public void WildSample_IsDropped_AndItsNeighboursStay()
    {
        var times = Even(31);
        var values = Of(times, t => 10 * t);
        values[15] += 50;
        var kept = GapSmoothing.WithoutOutliers(times, values, Reach, 1);
        Assert.Null(kept[15]);
        Assert.Equal(30, kept.Count(value => value is not null));
    }

    [Fact]
    public void HarmlessJitter_IsNeverAnOutlier()
    {
        var times = Even(31);
        var values = Of(times, _ => 5);
        values[15] += 0.9;
        Assert.Equal(values, GapSmoothing.WithoutOutliers(times, values, Reach, 1));
    }

    [Fact]
    public void SampleFurtherAndFurtherOff_CountsLessAndLess_AndNeverAllAtOnce()
    {
        var kept = Enumerable.Range(0, 40).Select(tenths => KeptOf(tenths / 10.0)).ToList();
        Assert.Equal([0, 0.5, 1, 0.5], [kept[0]!.Value, kept[5]!.Value, kept[10]!.Value, kept[15]!.Value], (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.All(kept.Zip(kept.Skip(1)), pair => Assert.Equal(pair.First ?? 0, pair.Second ?? 0, 0.1 + 1e-9));
        Assert.All(kept.Skip(21), value => Assert.Null(value));

        static double? KeptOf(double off)
        {
            var (times, values) = (Even(31), Of(Even(31), _ => 5));
            values[15] += off;
            return GapSmoothing.WithoutOutliers(times, values, Reach, 1, drawnIn: 1)[15] - 5;
        }
    }

    [Fact]
    public void ParabolaAtUnevenTimes_IsKeptExactly_WithItsSlope()
    {
        var times = Uneven(60);
        var values = Of(times, Parabola);
        var smooth = GapSmoothing.Smoothed(times, values, Reach);
        var slopes = GapSmoothing.Slopes(times, values, Reach);
        for (var i = 0; i < times.Length; i++)
        {
            Assert.Equal(Parabola(times[i]), smooth[i]!.Value, 1e-6);
            if (slopes[i] is { } slope)
                Assert.Equal(4 - (6 * times[i]), slope, 1e-6);
        }

        Assert.True(slopes.Count(slope => slope is not null) > 50);
    }

    [Fact]
    public void LongGap_StaysAGap_ShortOneIsFilled()
    {
        var times = Even(90);
        var values = Of(times, Parabola);
        for (var i = 20; i < 22; i++)
            values[i] = null;
        for (var i = 40; i < 60; i++)
            values[i] = null;

        var smooth = GapSmoothing.Smoothed(times, values, Reach);
        Assert.Equal(Parabola(times[20]), smooth[20]!.Value, 1e-6);
        Assert.All(Enumerable.Range(46, 8), i => Assert.Null(smooth[i]));
        Assert.All(Enumerable.Range(0, 40), i => Assert.NotNull(smooth[i]));
    }

    [Fact]
    public void LoneSample_StaysAsItIs_AndHasNoSlope()
    {
        var times = Even(30);
        var values = new double?[30];
        values[12] = 7;
        Assert.Equal(values, GapSmoothing.Smoothed(times, values, Reach));
        Assert.All(GapSmoothing.Slopes(times, values, Reach), Assert.Null);
    }

    [Fact]
    public void FilmOfFewFrames_IsSmoothedToo()
    {
        double[] times = [.. Enumerable.Range(0, 20).Select(i => i / 12.0)];
        var values = Of(times, _ => 5);
        values[10] += 8;
        Assert.InRange(GapSmoothing.Smoothed(times, values, Reach)[10]!.Value, 5, 11);
    }

    [Fact]
    public void SymmetricPeak_DoesNotMoveInTime()
    {
        var times = Even(61);
        var smooth = GapSmoothing.Smoothed(times, Of(times, t => Math.Exp(-Math.Pow((t - 1) / 0.15, 2))), Reach);
        Assert.Equal(30, Array.IndexOf(smooth, smooth.Max()));
        for (var k = 1; k < 25; k++)
            Assert.Equal(smooth[30 - k]!.Value, smooth[30 + k]!.Value, 1e-9);
    }

    private static double Parabola(double t) => 2 + (4 * t) - (3 * t * t);

    private static double[] Even(int count) => [.. Enumerable.Range(0, count).Select(i => i / 30.0)];

    private static double[] Uneven(int count)
    {
        var random = new Random(2);
        return [.. Enumerable.Range(0, count).Select(i => (i + (0.8 * random.NextDouble())) / 30)];
    }

    private static double?[] Of(double[] times, Func<double, double> value) => [.. times.Select(t => (double?)value(t))];
}
