using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Posture;

public class HiddenHeadTests
{
    private static readonly BodyPoint[] Head = [BodyPoint.Nose, BodyPoint.LeftEar, BodyPoint.RightEar];

    private static readonly SyntheticFilm Film = new(new SyntheticLifter()) { PlateRadius = 0.225 };

    [Fact]
    public void HeadHidden_NeckIsNotMeasurable()
    {
        var neck = Neck(frame => frame with { Pose = Hidden(frame.Pose!) });
        Assert.All(neck.Values, Assert.Null);
        Assert.Equal(UnmeasurableReason.HeadHidden, neck.WhyAbsent);
    }

    [Fact]
    public void BackHidden_IsWhyTheNeckIsNotMeasurable()
    {
        var neck = Neck(frame => frame with { Silhouette = null });
        Assert.All(neck.Values, Assert.Null);
        Assert.Equal(UnmeasurableReason.BackHidden, neck.WhyAbsent);
    }

    private static Dorsal.Measures.MeasuredSeries Neck(Func<LifterFrame, LifterFrame> change)
    {
        var seen = Film.Observe();
        var changed = seen with { Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(change)]) };
        return WholeWay.Measure(changed).Measures[Dorsal.Measures.Measure.NeckExtension];
    }

    private static Pose Hidden(Pose pose) => pose with
    {
        Landmarks = [.. pose.Landmarks.Select((landmark, i) => Head.Contains((BodyPoint)i) ? landmark with { Visibility = 0.2 } : landmark)],
    };
}
