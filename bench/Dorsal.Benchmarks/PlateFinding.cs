using BenchmarkDotNet.Attributes;
using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Benchmarks;

/// <summary>The plate in one small grey frame.</summary>
public class PlateFinding
{
    // As in the follower: how far from the expected rim an edge is looked for, and how far the size may move.
    private const double Reach = 4;
    private const double SizeFreedom = 0.03;

    private readonly GreyPicture picture = DrawnPlate.Picture();
    private readonly PlateSearch search = new(DrawnPlate.TrunkLength);
    private readonly ImagePoint hand = DrawnPlate.Centre + new ImagePoint(3, -20);

    private EdgeField? field;
    private RimPoint[] rim = [];

    [GlobalSetup]
    public void Look()
    {
        field = Edges();
        rim = [.. Rays().Find(EdgeTurn.Either)];
    }

    [GlobalCleanup]
    public void Forget() => field!.Dispose();

    /// <summary>Of unknown size, near the hand: the survey.</summary>
    [Benchmark]
    public int SearchNearTheHand() => search.Find(picture, DrawnPlate.Scene, hand).Count;

    [Benchmark]
    public int EdgesOfThePicture()
    {
        using var edges = Edges();
        return edges.Box.Width;
    }

    [Benchmark]
    public int RimAlongRays()
        => Rays().Find(EdgeTurn.Either).Count;

    [Benchmark]
    public double EllipseThroughTheRim()
        => RimFit.Through(rim, DrawnPlate.Centre.X, DrawnPlate.Centre.Y, DrawnPlate.Radius, DrawnPlate.Radius, SizeFreedom).RadiusY;

    private RimRays Rays() => new(field!, DrawnPlate.Centre.X, DrawnPlate.Centre.Y, DrawnPlate.Radius, DrawnPlate.Radius, Reach);

    private EdgeField Edges() => EdgeField.Of(picture, DrawnPlate.Scene, DrawnPlate.Scene)!;
}
