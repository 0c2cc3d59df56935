using Dorsal.Measures;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Measures;

/// <summary>A lift of which every third frame was read, against the same with all of them.</summary>
public class LeftOutFrameTests
{
    private static readonly SyntheticFilm Film = new(new SyntheticLifter { ThoracicRounding = 20, LumbarRounding = 12 }) { PlateRadius = 0.225, BarAhead = 0.12, Standing = 1 };

    /// <summary>Thighs that turn by 60 degrees in less than a second are cut by a degree where they turn round; the back bends slowly.</summary>
    [Theory]
    [InlineData(Measure.ThoracicFlexion, 0.5)]
    [InlineData(Measure.LumbarFlexion, 0.5)]
    [InlineData(Measure.TrunkLean, 0.8)]
    [InlineData(Measure.HipFlexion, 1.2)]
    [InlineData(Measure.KneeFlexion, 1.2)]
    public void FramesLeftOut_MeasureTheSameInEveryFrame(Measure measure, double degrees)
    {
        var seen = Film.Observe();
        var (all, third) = (WholeWay.Measure(seen).Measures[measure], WholeWay.Measure(seen.EveryFrameBut(3)).Measures[measure]);
        Assert.Equal(all.Values.Count, third.Values.Count);
        Assert.All(all.Values.Zip(third.Values), pair => Assert.Equal(pair.First!.Value, pair.Second!.Value, degrees));
    }

    [Fact]
    public void FramesLeftOut_RepetitionsAreTimedByTheBarInEveryFrame()
    {
        var seen = Film.Observe();
        var (all, third) = (WholeWay.Measure(seen).Repetitions.Single(), WholeWay.Measure(seen.EveryFrameBut(3)).Repetitions.Single());
        Assert.Equal(all.Events.Start.Number, third.Events.Start.Number, 0.01);
        Assert.Equal(all.Events.Lockout!.Value.Number, third.Events.Lockout!.Value.Number, 0.01);
        Assert.Equal(all.Events.End!.Value.Number, third.Events.End!.Value.Number, 0.01);
    }

    [Fact]
    public void FramesLeftOut_DoNotMakeTheMeasureSurer()
    {
        var seen = (Film with { Lifter = Film.Lifter with { OutlineNoise = 2.5, JointNoise = 2 } }).Observe();
        var (all, third) = (HalfWidth(seen), HalfWidth(seen.EveryFrameBut(3)));
        Assert.True(third > 0.97 * all, $"{third} after {all}");
    }

    private static double HalfWidth(Observations seen)
        => WholeWay.Measure(seen).Measures[Measure.ThoracicFlexion].HalfWidths.OfType<double>().First();
}
