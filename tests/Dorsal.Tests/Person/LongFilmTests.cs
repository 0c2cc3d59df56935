using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

/// <summary>What is kept of a film until it ends, which decides how much memory a long one needs. Alone, because other tests need memory too.</summary>
[Collection(nameof(LongFilmTests))]
public class LongFilmTests
{
    /// <summary>As many as outlines usually have.</summary>
    private const int OutlinePoints = 900;

    /// <summary>Bytes that a frame may add: ten minutes at 30 frames a second, 80 MB.</summary>
    private const double MostAFrame = 4500;

    [Fact]
    public void LongerFilm_KeepsAFewKilobytesOfEachFrame()
    {
        var (shorter, longer) = (Kept(300), Kept(1800));
        Assert.InRange((longer - shorter) / 1500.0, 0, MostAFrame);
    }

    [Fact]
    public void PackedOutline_IsWhereItWas()
    {
        var outline = Outline();
        var packed = outline.Packed();
        Assert.Equal((OutlinePoints, OutlinePoints), (packed.Points.Count, packed.EdgeWidths.Count));
        Assert.All(outline.Points.Zip(packed.Points), pair => Assert.InRange(pair.First.DistanceTo(pair.Second), 0, 0.015));
        Assert.All(outline.EdgeWidths.Zip(packed.EdgeWidths), pair => Assert.Equal(pair.First, pair.Second, 0.001));
        Assert.Equal(packed.Points, Enumerable.Range(0, OutlinePoints).Select(i => packed.Points[i]));
    }

    [Fact]
    public void OutlineWithAnEdgeWithoutEnd_IsKeptAsItIs()
    {
        var outline = Outline() with { EdgeWidths = [.. Enumerable.Repeat(double.PositiveInfinity, OutlinePoints)] };
        Assert.Equal(outline.EdgeWidths, outline.Packed().EdgeWidths);
    }

    [CollectionDefinition(nameof(LongFilmTests), DisableParallelization = true)]
    public sealed class Alone;

    private static long Kept(int frames)
    {
        var scene = new StagedScene(StagedPerson.Lifting(500, 400)) { Frames = frames, Traced = Outline };
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var track = scene.Track();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(frames, track.Frames.Count);
        return kept;
    }

    private static Silhouette Outline() => new(
        [.. Enumerable.Range(0, OutlinePoints).Select(i => new ImagePoint(500 + (300 * Math.Cos(i)), 600 + (600 * Math.Sin(i))))],
        [.. Enumerable.Range(0, OutlinePoints).Select(i => 3 + Math.Sin(i))]);
}
