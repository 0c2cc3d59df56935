using Dorsal.Posture;
using MathNet.Numerics.Distributions;

namespace Dorsal.Tests.Posture;

public class NoisySeriesTests
{
    private static readonly double[] Times = [.. Enumerable.Range(0, 120).Select(i => i / 30.0)];

    [Fact]
    public void MoreJitter_IsMoreNoise()
    {
        var noises = new[] { 0.0, 1, 2, 4 }.Select(jitter => Series(jitter).Noise).ToList();
        Assert.Equal(noises.Order(), noises);
        Assert.Equal(0, noises[0], 0.1);
        Assert.True(noises[3] > 2);
    }

    /// <summary>Of a film of few frames a second the smooth course goes through nearly every reading.</summary>
    [Theory]
    [InlineData(10, 0.2)]
    [InlineData(15, 0.2)]
    [InlineData(15, 0.3)]
    [InlineData(30, 0.2)]
    [InlineData(30, 0.4)]
    public void Jitter_IsToldAsLargeAsItIs_HoweverFewFramesThereAre(double framesPerSecond, double reach)
    {
        const double Jitter = 2;
        var random = new Random(3);
        double[] times = [.. Enumerable.Range(0, 600).Select(i => i / framesPerSecond)];
        double?[] raw = [.. times.Select(t => (double?)(Truth(t) + (Jitter * Normal.Sample(random, 0, 1))))];
        Assert.InRange(NoisySeries.From(times, raw, [.. times.Select(_ => true)], reach).Noise, 0.8 * Jitter, 1.2 * Jitter);
    }

    [Fact]
    public void Jitter_IsSmoothedAway()
        => Assert.All(Times.Zip(Series(2).Values).Skip(5).SkipLast(5), at => Assert.Equal(Truth(at.First), at.Second!.Value, 3.5));

    [Fact]
    public void SmoothedOverLonger_GapsStayAsLong()
    {
        double?[] hidden = [.. Times.Select(t => t is > 1.5 and < 2.1 ? (double?)null : Truth(t))];
        static int Absent(NoisySeries series) => series.Values.Count(value => value is null);
        Assert.InRange(Absent(NoisySeries.From(Times, hidden, AllRead)), 10, 17);
        Assert.Equal(Absent(NoisySeries.From(Times, hidden, AllRead)), Absent(NoisySeries.From(Times, hidden, AllRead, reachSeconds: 0.4)));
    }

    [Fact]
    public void NothingSeen_NoNoiseAndNoValues()
    {
        var series = NoisySeries.From(Times, new double?[Times.Length], AllRead);
        Assert.Equal(0, series.Noise);
        Assert.All(series.Values, Assert.Null);
    }

    private static readonly bool[] AllRead = [.. Times.Select(_ => true)];

    private static double Truth(double t) => 20 + (10 * Math.Sin(2 * t));

    private static NoisySeries Series(double jitter)
    {
        var random = new Random(7);
        return NoisySeries.From(Times, [.. Times.Select(t => (double?)(Truth(t) + (jitter * Normal.Sample(random, 0, 1))))], AllRead);
    }
}
