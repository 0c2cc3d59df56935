using Dorsal.Body;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Tests.Body;

public class MidFootTests
{
    private const double Heel = 100;
    private const double Tip = 160;

    [Fact]
    public void MidFoot_IsHalfWayFromHeelToTip_WhicheverWayTheLifterFaces()
    {
        Assert.Equal((Heel + Tip) / 2, MidFoot.Across(Standing(point => point), [0, 1, 2])!.Value, 1e-9);
        Assert.Equal(-(Heel + Tip) / 2, MidFoot.Across(Standing(point => new ImagePoint(-point.X, point.Y)), [0, 1, 2])!.Value, 1e-9);
    }

    [Fact]
    public void FeetBehindThePlate_ThereIsNoMidFoot()
        => Assert.Null(MidFoot.Across(Standing(point => point), []));

    [Fact]
    public void OneFrameInWhichTheMaskFails_MovesNothing()
    {
        var good = Standing(point => point).Frames;
        var bad = Standing(point => new ImagePoint(point.X + 80, point.Y)).Frames[0];
        Assert.Equal((Heel + Tip) / 2, MidFoot.Across(new LifterTrack([.. good, bad]), [0, 1, 2, 3])!.Value, 1e-9);
    }

    /// <summary>A leg that ends in a shoe, seen from the side.</summary>
    private static LifterTrack Standing(Func<ImagePoint, ImagePoint> seen)
    {
        IReadOnlyList<ImagePoint> outline =
            [new(110, 0), new(135, 0), new(135, 480), new(Tip, 490), new(Tip, 500), new(Heel, 500), new(Heel, 485), new(110, 480)];
        var silhouette = new Silhouette([.. outline.Select(seen)], [.. outline.Select(_ => 1.0)]);
        return new LifterTrack([.. Enumerable.Range(0, 3).Select(i => new LifterFrame(i, Seconds.Of(i / 30.0), 1, null, silhouette))]);
    }
}
