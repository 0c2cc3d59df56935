using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Quantities;

namespace Dorsal.Tests.Back;

public class StillBackTests
{
    private const double RackPost = 0.06;
    private const double Roughest = 0.022;

    [Fact]
    public void RackPostTakenForTheBackInHalfOfTheStillFrames_IsNotDrawn()
    {
        var lines = StillBacks.Steadied(Times(12), [.. Enumerable.Range(0, 12).Select(i => (BackLine?)Line(5, i % 2 == 0 ? RackPost : 0))], Roughest);
        Assert.All(lines, line => Assert.Equal(Line(5, 0).Heights, line!.Heights));
    }

    /// <summary>The mask has lost as much of the back there as the rail adds.</summary>
    [Fact]
    public void RailInTheInnermostStillFrames_IsNotDrawnEither()
    {
        var clean = Line(5, 0);
        var lines = StillBacks.Steadied(Times(12), [.. Enumerable.Range(0, 12).Select(i => (BackLine?)(i % 2 == 0 ? WithRail(clean) : clean))], Roughest);
        Assert.All(lines, line => Assert.Equal(clean.Heights, line!.Heights));
    }

    [Fact]
    public void BackThatMoves_IsDrawnAsSeen()
    {
        IReadOnlyList<BackLine?> seen = [.. Enumerable.Range(0, 12).Select(i => (BackLine?)Line(5 + (4 * i), i % 2 == 0 ? RackPost : 0))];
        Assert.Equal(seen, StillBacks.Steadied(Times(12), seen, Roughest));
    }

    [Fact]
    public void FewStillFrames_AreDrawnAsSeen()
    {
        IReadOnlyList<BackLine?> seen = [.. Enumerable.Range(0, 5).Select(i => (BackLine?)Line(5, i == 0 ? RackPost : 0))];
        Assert.Equal(seen, StillBacks.Steadied(Times(5), seen, Roughest));
    }

    [Fact]
    public void FrameWithoutABack_StaysWithout()
    {
        BackLine?[] lines = [.. StillBacks.Steadied(Times(12), [.. Enumerable.Range(0, 12).Select(i => i == 6 ? null : (BackLine?)Line(5, 0))], Roughest)];
        Assert.Null(lines[6]);
        Assert.All(lines.Where((_, i) => i != 6), Assert.NotNull);
    }

    private static IReadOnlyList<Seconds> Times(int frames) => [.. Enumerable.Range(0, frames).Select(i => Seconds.Of(i / 30.0))];

    private static BackLine Line(double lean, double behindIt) => new(
        new TrunkAxis(new SagittalPoint(0, 0), lean, 100),
        [.. Enumerable.Range(0, BackLine.Stations).Select(k => BackLine.AlongAt(k))
            .Select(along => (double?)(0.3 + (along is > -0.60 and < -0.30 ? behindIt : 0)))],
        0.01);

    private static BackLine WithRail(BackLine line) => line with
    {
        Heights = [.. line.Heights.Select((height, k) => height + (BackLine.AlongAt(k) is > -0.70 and < -0.60 ? 0.09 : -0.02))],
    };
}
