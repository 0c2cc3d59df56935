using Dorsal.Back;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Back;

/// <summary>What one frame tells of the back while the film is still being read.</summary>
public class BackAtAGlanceTests
{
    private const double OutlineNoise = 9;

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void BackInPlainSight_IsClear(double share)
    {
        var lifter = new SyntheticLifter();
        Assert.NotEmpty(Glance(lifter, Frame(lifter, share)).Heights!);
    }

    [Fact]
    public void RaggedOutline_IsUnclear()
    {
        var lifter = new SyntheticLifter { OutlineNoise = OutlineNoise };
        Assert.Same(OutlineGlance.Unclear, Glance(lifter, Frame(lifter, 0.5)));
    }

    [Fact]
    public void LifterWithoutAnOutline_IsUnclear()
    {
        var lifter = new SyntheticLifter();
        Assert.Same(OutlineGlance.Unclear, Glance(lifter, Frame(lifter, 0.5) with { Silhouette = null }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    public void NobodyThere_OrNoBackToBeSeenFromHere_IsNothingToDoubt(double yaw)
    {
        var lifter = new SyntheticLifter { Yaw = yaw };
        var frame = Frame(lifter, 0.5);
        Assert.Same(OutlineGlance.Nothing, Glance(lifter, frame with { Pose = yaw == 0 ? null : frame.Pose, Silhouette = null }));
    }

    [Fact]
    public void BackThatIsShiftedByPartOfTheBackground_IsUnlikeItself()
    {
        var lifter = new SyntheticLifter();
        OutlineGlance Shifted(double trunks)
        {
            var frame = Frame(lifter, 1);
            var moved = frame.Silhouette!.Points.Select(point => point + new ImagePoint(-trunks * lifter.Trunk, 0)).ToList();
            return Glance(lifter, frame with { Silhouette = frame.Silhouette with { Points = moved } });
        }

        Assert.True(Shifted(0.03).IsLike(Shifted(0)));
        Assert.False(Shifted(0.12).IsLike(Shifted(0)));
        Assert.True(Shifted(0.12).IsAsClearAs(Shifted(0)));
    }

    private static OutlineGlance Glance(SyntheticLifter lifter, LifterFrame frame)
    {
        var survey = Enumerable.Range(0, 9).Select(i => lifter.Pose(i / 8.0, new Random(i))).ToList();
        return new BackAtAGlance(survey).Of(frame);
    }

    private static LifterFrame Frame(SyntheticLifter lifter, double share) => lifter.Frame(0, 0, share, new Random(3));
}
