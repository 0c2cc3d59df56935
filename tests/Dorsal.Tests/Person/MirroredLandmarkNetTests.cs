using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

public class MirroredLandmarkNetTests
{
    private const int Width = 40;

    private static readonly PictureArea Area = new(2, 0, 35, 20);
    private static readonly PersonRegion Region = new(new ImagePoint(12, 9), 16, 0.3);

    [Fact]
    public void InTheMirror_TheRegionRunsTheOtherWayAcross()
    {
        var plain = Region.ToImage(0.2, 0.7);
        var mirrored = (Mirrored(Region) with { Mirrored = true }).ToImage(0.2, 0.7);

        Assert.Equal(Width - plain.X, mirrored.X, 1e-9);
        Assert.Equal(plain.Y, mirrored.Y, 1e-9);
    }

    [Fact]
    public void PointOfTheMirroredRegion_IsFoundThereAgain()
    {
        var region = Region with { Mirrored = true };
        var (u, v) = region.ToRegion(region.ToImage(0.2, 0.7));

        Assert.Equal(0.2, u, 1e-9);
        Assert.Equal(0.7, v, 1e-9);
    }

    [Fact]
    public void InTheMirror_TheNetIsTheSame() => Assert.Equal(new CornerNet().Model, new MirroredLandmarkNet(new CornerNet()).Model);

    [Fact]
    public void InTheMirror_ThePersonIsReadTheOtherWayRound()
    {
        var plain = new CornerNet().Read(Picture(x => x), Area, Region);
        var mirrored = new MirroredLandmarkNet(new CornerNet()).Read(Picture(x => x), Area, Mirrored(Region));

        Assert.Equal(Mirrored(plain.Next), mirrored.Next);
        Assert.Equal(Width - plain.Pose[BodyPoint.LeftWrist].Point.X, mirrored.Pose[BodyPoint.RightWrist].Point.X, 1e-9);
        Assert.Equal(Width - plain.Pose[BodyPoint.MouthRight].Point.X, mirrored.Pose[BodyPoint.MouthLeft].Point.X, 1e-9);
        Assert.Equal(plain.Pose[BodyPoint.Nose].Point.Y, mirrored.Pose[BodyPoint.Nose].Point.Y, 1e-9);
        Assert.Equal(-plain.Pose.World[(int)BodyPoint.LeftHip].X, mirrored.Pose.World[(int)BodyPoint.RightHip].X);
        Assert.Equal(plain.Pose.World[(int)BodyPoint.LeftHip].Z, mirrored.Pose.World[(int)BodyPoint.RightHip].Z);
    }

    [Fact]
    public void InTheMirror_TheOutlineLiesOnTheOtherSideAndStillRunsClockwise()
    {
        var plain = MaskOutline.Trace(new CornerNet().Read(Picture(x => x), Area, Region).Mask, 1)!;
        var mirrored = MaskOutline.Trace(new MirroredLandmarkNet(new CornerNet()).Read(Picture(x => x), Area, Mirrored(Region)).Mask, 1)!;

        Assert.All(mirrored.Points, point => Assert.Contains(
            plain.Points, other => other.DistanceTo(point with { X = Width - point.X }) < 1e-6));
        Assert.Equal(Turns(plain), Turns(mirrored));
    }

    private static int Turns(Silhouette outline) => Math.Sign(Enumerable.Range(0, outline.Points.Count).Sum(i =>
    {
        var (a, b) = (outline.Points[i], outline.Points[(i + 1) % outline.Points.Count]);
        return (a.X * b.Y) - (b.X * a.Y);
    }));

    private static PersonRegion Mirrored(PersonRegion region)
        => new(region.Centre with { X = Width - region.Centre.X }, region.Side, -region.Angle);

    private static ColourPicture Picture(Func<int, int> column)
        => ColourPicture.OfRgb(Width, 1, [.. Enumerable.Range(0, Width).SelectMany(x => new byte[] { (byte)column(x), 1, 2 })]);

    /// <summary>Sees everybody in the upper left corner of its region, every point a little further.</summary>
    private sealed class CornerNet : ILandmarkNet
    {
        public PoseModel Model => PoseModel.Full;

        public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
            => new(1, Pose(region), Mask(region), new PersonRegion(region.ToImage(0.4, 0.6), region.Side, region.Angle));

        private static Pose Pose(PersonRegion region)
        {
            var points = Enumerable.Range(0, Enum.GetValues<BodyPoint>().Length).ToList();
            return new Pose(
                [.. points.Select(i => new Landmark(region.ToImage(0.01 * i, 0.02 * i), 1, 1))],
                [.. points.Select(i => new WorldPoint(region.Across * i, 2 * i, 3 * i))]);
        }

        private static PersonMask Mask(PersonRegion region)
            => new(region, 8, [.. Enumerable.Range(0, 64).Select(i => (i % 8) + (i / 8) < 5 ? 1f : -1f)]);
    }
}
