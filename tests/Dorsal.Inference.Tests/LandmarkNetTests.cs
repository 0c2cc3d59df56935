using Dorsal.Footage;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Inference.Tests;

public sealed class LandmarkNetTests
{
    public static TheoryData<PoseModel> Models => new(Enum.GetValues<PoseModel>());

    [Theory]
    [InlineData(PoseModel.Lite, 0.5)]
    [InlineData(PoseModel.Full, 0.3)]
    [InlineData(PoseModel.Heavy, 0.3)]
    public void StandingLifter_HasJointsNearTheTrueOnes(PoseModel model, double trunkLengths)
    {
        using var net = new BlazePoseLandmarkNet(model);

        var reading = Settle(net, RenderedLifter.Picture(), RenderedLifter.Region);

        Assert.Equal(model, net.Model);
        Assert.InRange(reading.Presence, 0.5, 1);
        AssertNear(RenderedLifter.Nose, reading.Pose[BodyPoint.Nose].Point, trunkLengths);
        AssertNear(RenderedLifter.Shoulders, Middle(reading.Pose, BodyPoint.LeftShoulder, BodyPoint.RightShoulder), trunkLengths);
        AssertNear(RenderedLifter.Hips, Middle(reading.Pose, BodyPoint.LeftHip, BodyPoint.RightHip), trunkLengths);
        AssertNear(RenderedLifter.Ankles, Middle(reading.Pose, BodyPoint.LeftAnkle, BodyPoint.RightAnkle), trunkLengths);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void MirroredPicture_MirrorsTheLandmarks(PoseModel model)
    {
        using var net = new BlazePoseLandmarkNet(model);

        var plain = Settle(net, RenderedLifter.Picture(), RenderedLifter.Region).Pose;
        var mirrored = Settle(net, RenderedLifter.MirroredPicture(), Mirror(RenderedLifter.Region)).Pose;

        AssertNear(Mirror(plain[BodyPoint.Nose].Point), mirrored[BodyPoint.Nose].Point);
        AssertNear(
            Mirror(Middle(plain, BodyPoint.LeftShoulder, BodyPoint.RightShoulder)),
            Middle(mirrored, BodyPoint.LeftShoulder, BodyPoint.RightShoulder));
        AssertNear(
            Mirror(Middle(plain, BodyPoint.LeftHip, BodyPoint.RightHip)),
            Middle(mirrored, BodyPoint.LeftHip, BodyPoint.RightHip));
    }

    [Fact]
    public void ReadingOfAFrame_LeavesLittleBehindBesideThePose()
    {
        const int Frames = 5;
        const int BytesOfAPose = 33 * ((4 * sizeof(double)) + (3 * sizeof(double)));
        using var net = new BlazePoseLandmarkNet(PoseModel.Lite);
        var (picture, area) = (RenderedLifter.Picture(), RenderedLifter.Area);
        net.Read(picture, area, RenderedLifter.Region).Mask.Dispose();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Frames; i++)
            net.Read(picture, area, RenderedLifter.Region).Mask.Dispose();

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Frames, BytesOfAPose, 3 * BytesOfAPose);
    }

    [Fact]
    public void NextRegion_StaysOnTheLifter()
    {
        using var net = new BlazePoseLandmarkNet(PoseModel.Heavy);

        var next = Settle(net, RenderedLifter.Picture(), RenderedLifter.Region).Next;

        AssertNear(RenderedLifter.Hips, next.Centre);
        Assert.InRange(next.Side, 3.5 * RenderedLifter.TrunkLength, 6 * RenderedLifter.TrunkLength);
        Assert.InRange(next.Angle, -0.3, 0.3);
    }

    [Fact]
    public void WorldPoints_HaveTheSizeOfAPerson()
    {
        using var net = new BlazePoseLandmarkNet(PoseModel.Heavy);

        var world = Settle(net, RenderedLifter.Picture(), RenderedLifter.Region).Pose.World;

        var (nose, ankle) = (world[(int)BodyPoint.Nose], world[(int)BodyPoint.LeftAnkle]);
        Assert.InRange(ankle.Y - nose.Y, 1.1, 1.8);
    }

    private static PersonReading Settle(BlazePoseLandmarkNet net, ColourPicture picture, PersonRegion start)
    {
        var first = net.Read(picture, RenderedLifter.Area, start);
        return net.Read(picture, RenderedLifter.Area, first.Next);
    }

    private static void AssertNear(ImagePoint expected, ImagePoint found, double trunkLengths = 0.3)
        => Assert.InRange(expected.DistanceTo(found), 0, trunkLengths * RenderedLifter.TrunkLength);

    private static ImagePoint Middle(Pose pose, BodyPoint left, BodyPoint right)
        => ImagePoint.Middle(pose[left].Point, pose[right].Point);

    private static ImagePoint Mirror(ImagePoint point) => new(RenderedLifter.Width - point.X, point.Y);

    private static PersonRegion Mirror(PersonRegion region) => new(Mirror(region.Centre), region.Side, -region.Angle);
}
