using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Back;

public class LineRoughnessTests
{
    private const double Sign = 0.08;

    [Fact]
    public void SmoothBacks_AreAllBacks()
        => Assert.All(AreSmooth([.. Enumerable.Range(0, 9).Select(i => (BackLine?)Line(0.1 * i, 0))]), Assert.True);

    [Fact]
    public void SignBehindTheBackInAThirdOfTheFrames_OnlyThoseAreNoBacks()
        => Assert.Equal(
            Enumerable.Range(0, 9).Select(i => i % 3 != 0),
            AreSmooth([.. Enumerable.Range(0, 9).Select(i => (BackLine?)Line(0.5, i % 3 == 0 ? Sign : 0))]));

    [Fact]
    public void LooseShirtInEveryFrame_IsStillABack()
        => Assert.All(AreSmooth([.. Enumerable.Range(0, 9).Select(_ => (BackLine?)Line(0.5, Sign))]), Assert.True);

    [Fact]
    public void RoughOutlinesMadeSmooth_DoNotMakeTheRestOfTheClipTooRough()
    {
        IReadOnlyList<BackLine?> seen = [.. Enumerable.Range(0, 9).Select(_ => Line(0.5, Sign))];
        IReadOnlyList<BackLine?> steadied = [.. seen.Select((line, i) => i < 6 ? Line(0.5, 0) : line)];
        Assert.All(AreSmooth(steadied, seen), Assert.True);
    }

    private static IReadOnlyList<bool> AreSmooth(IReadOnlyList<BackLine?> lines) => AreSmooth(lines, lines);

    private static IReadOnlyList<bool> AreSmooth(IReadOnlyList<BackLine?> lines, IReadOnlyList<BackLine?> asSeen)
        => [.. lines.Select(line => LineRoughness.Of(line!) <= LineRoughness.MostOf(asSeen))];

    /// <summary>A round back with something of a height that sticks out of it between two stations.</summary>
    private static BackLine Line(double round, double sticksOut)
        => new(
            new TrunkAxis(new SagittalPoint(0, 0), 45, 100),
            [.. Enumerable.Range(0, BackLine.Stations).Select(k => BackLine.AlongAt(k)).Select(along =>
                (double?)(0.3 - (round * 0.2 * Math.Pow(along + 0.4, 2)) + (along is > -0.40 and < -0.20 ? sticksOut : 0)))],
            0.01);
}
