using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

public class SampleTests
{
    private const int Frames = 20;

    [Theory]
    [InlineData(4, null)]
    [InlineData(6, null)]
    [InlineData(7, 12.0)]
    public void PostureSeenInFewerThanAThirdOfTheFrames_IsNotTold(int seen, double? told)
        => Assert.All([Seen(seen).Middle(), Seen(seen).Peak()], posture => Assert.Equal(told, posture.Reading?.Value));

    [Fact]
    public void PostureHiddenInMostFrames_SaysThatTheBackIsHidden()
        => Assert.Equal(UnmeasurableReason.BackHidden, Seen(4).Peak().Why);

    private static Sample Seen(int frames)
    {
        double?[] Known(double value) => [.. Enumerable.Range(0, Frames).Select(i => i < frames ? (double?)value : null)];
        var times = Enumerable.Range(0, Frames).Select(i => Seconds.Of(i / 30.0)).ToList();
        var back = new MeasuredSeries(Measure.ThoracicFlexion, Known(12), Known(5), UnmeasurableReason.BackHidden);
        var measures = new LiftMeasures(times, new Dictionary<Measure, MeasuredSeries> { [back.Measure] = back }, BaselineSource.StandingInClip);
        return Sample.Of(measures, back.Measure, new Moment(0, 1));
    }
}
