using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Quantities;

namespace Dorsal.Tests.Back;

public class StillBackTests
{
    private const double RackPost = 0.06;

    [Fact]
    public void RackPostTakenForTheBackInHalfOfTheStillFrames_IsNotDrawn()
    {
        var lines = StillBacks.Steadied(Times(12), [.. Enumerable.Range(0, 12).Select(i => (BackLine?)Line(5, i % 2 == 0 ? RackPost : 0))]);
        Assert.All(lines, line => Assert.Equal(Line(5, 0).Heights, line!.Heights));
    }

    [Fact]
    public void BackThatMoves_IsDrawnAsSeen()
    {
        IReadOnlyList<BackLine?> seen = [.. Enumerable.Range(0, 12).Select(i => (BackLine?)Line(5 + (4 * i), i % 2 == 0 ? RackPost : 0))];
        Assert.Equal(seen, StillBacks.Steadied(Times(12), seen));
    }

    [Fact]
    public void FewStillFrames_AreDrawnAsSeen()
    {
        IReadOnlyList<BackLine?> seen = [.. Enumerable.Range(0, 5).Select(i => (BackLine?)Line(5, i == 0 ? RackPost : 0))];
        Assert.Equal(seen, StillBacks.Steadied(Times(5), seen));
    }

    [Fact]
    public void FrameWithoutABack_StaysWithout()
    {
        BackLine?[] lines = [.. StillBacks.Steadied(Times(12), [.. Enumerable.Range(0, 12).Select(i => i == 6 ? null : (BackLine?)Line(5, 0))])];
        Assert.Null(lines[6]);
        Assert.All(lines.Where((_, i) => i != 6), Assert.NotNull);
    }

    private static IReadOnlyList<Seconds> Times(int frames) => [.. Enumerable.Range(0, frames).Select(i => Seconds.Of(i / 30.0))];

    private static BackLine Line(double lean, double behindIt) => new(
        new TrunkAxis(new SagittalPoint(0, 0), lean, 100),
        [.. Enumerable.Range(0, BackLine.Stations).Select(k => BackLine.AlongAt(k))
            .Select(along => (double?)(0.3 + (along is > -0.60 and < -0.30 ? behindIt : 0)))],
        0.01);
}
