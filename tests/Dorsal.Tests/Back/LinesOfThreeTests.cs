using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Tests.Back;

public sealed class LinesOfThreeTests
{
    private const double Rail = 0.06;
    private const double Usual = 1 / 12.0;

    [Fact]
    public void RailThatTheBackPassesInOneReading_IsNotDrawn()
        => Assert.All(Put(Usual, 0.3, 0.3, 0.3 + Rail, 0.3, 0.3), height => Assert.Equal(0.3, height!.Value, 0.001));

    [Fact]
    public void BackThatRoundsOnAndOn_IsDrawnAsItWasRead()
        => Assert.Equal([0.30, 0.31, 0.33, 0.36, 0.40], Put(Usual, 0.30, 0.31, 0.33, 0.36, 0.40).Select(height => Math.Round(height!.Value, 3)));

    [Fact]
    public void ReadingsFarApart_DoNotTellOfEachOther()
        => Assert.Equal(0.3 + Rail, Put(0.2, 0.3, 0.3 + Rail, 0.3)[1]!.Value, 0.001);

    [Fact]
    public void ReadingBesideOneWithoutABack_StaysAsItWasRead()
    {
        var heights = Put(Usual, 0.3, 0.3 + Rail, null, 0.3);
        Assert.Equal(0.3 + Rail, heights[1]!.Value, 0.001);
        Assert.Null(heights[2]);
    }

    /// <summary>At one station, of a frame between two readings each.</summary>
    private static List<double?> Put(double secondsApart, params double?[] read)
    {
        BackLine?[] lines = [.. read.SelectMany(height => new[] { height is { } there ? Line(there) : null, null })];
        Seconds[] times = [.. lines.Select((_, i) => Seconds.Of(i * secondsApart / 2))];
        var lifter = new LifterTrack([.. times.Select((time, i) => new LifterFrame(i, time, 1, null, null) { IsRead = i % 2 == 0 })]);
        LinesOfThree.Put(lines, lifter, times);
        Assert.All(lines.Where((_, i) => i % 2 == 1), Assert.Null);
        return [.. lines.Where((_, i) => i % 2 == 0).Select(line => line?.Heights[BackLine.Stations / 2])];
    }

    private static BackLine Line(double behind)
        => new(new TrunkAxis(new SagittalPoint(0, 0), 5, 100), [.. Enumerable.Repeat((double?)behind, BackLine.Stations)], 0.01);
}
