using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Scene;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Scene;

/// <summary>A few frames of the film tell whether the camera moves, and where any other frame looks.</summary>
public sealed class SurveyedCameraTests
{
    private const int Width = 480;
    private const int Height = 480;

    private static readonly PictureArea Area = PictureArea.Whole(Width, Height);
    private static readonly Pose Lifter = new SyntheticLifter { Trunk = 80, Ankle = new ImagePoint(240, 400) }.Pose(0, new Random(1));

    private static readonly ImagePoint[] Outline = [.. Lifter.Landmarks.Select(landmark => landmark.Point)];

    [Fact]
    public void CameraOnATripod_IsNone() => Assert.Null(Survey(_ => CameraShift.None));

    [Fact]
    public void CameraInTheHand_TellsWhereEachSurveyedPictureLooks()
    {
        var camera = Survey(frame => PaintedWall.Sway(frame, 4))!;
        var first = PaintedWall.Sway(0, 4);
        foreach (var frame in new[] { 0, 10, 20, 30 })
            Close(first.Inverse().After(PaintedWall.Sway(frame, 4)), camera.ShiftOf(frame)!.Value);
    }

    [Fact]
    public void FrameBetween_IsFoundToo()
    {
        var camera = Survey(frame => PaintedWall.Sway(frame, 4))!;
        var shift = PaintedWall.Sway(13, 4);
        Close(PaintedWall.Sway(0, 4).Inverse().After(shift), camera.ShiftOf(Frame(13, shift), Outline)!.Value);
    }

    [Fact]
    public void FrameOfAnotherRoom_IsNotFound()
        => Assert.Null(Survey(frame => PaintedWall.Sway(frame, 4))!.ShiftOf(Frame(13, new CameraShift(-1.7, new(900, 300))), Outline));

    [Fact]
    public void WhereNobodyWasSeen_NothingIsTold()
        => Assert.Null(SurveyedCamera.Of([Frame(0, CameraShift.None), Frame(10, PaintedWall.Sway(10, 4))], Area, [], 2));

    private static void Close(CameraShift truth, CameraShift found)
        => Assert.All(Outline, place => Assert.InRange(truth.Of(place).DistanceTo(found.Of(place)), 0, 0.2));

    private static SurveyedCamera? Survey(Func<int, CameraShift> shift)
    {
        int[] frames = [0, 10, 20, 30];
        var sightings = frames.Select(frame => new SurveySighting(frame, new PersonReading(1, Lifter, new PersonMask(default, 1, [-1]), default)));
        return SurveyedCamera.Of([.. frames.Select(frame => Frame(frame, shift(frame)))], Area, [.. sightings], 2);
    }

    private static VideoFrame<ColourPicture> Frame(int index, CameraShift shift)
    {
        var planes = new byte[ColourPicture.BytesOf(Width, Height)];
        PaintedWall.Picture(Width, Height, shift).Luma.CopyTo(planes, 0);
        return new VideoFrame<ColourPicture>(index, default, new ColourPicture(Width, Height, planes, ColourCoding.Full));
    }
}
