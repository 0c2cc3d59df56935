using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Scene;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Scene;

/// <summary>A lifter before a painted wall, filmed from a tripod or by hand.</summary>
public sealed class CameraPathFinderTests
{
    private const int Frames = 40;
    private const int Shrink = 2;

    /// <summary>Pixels of the film, a tenth of one of the pictures that are looked at and a little more.</summary>
    private const double Close = 0.3;

    private static readonly Observations Lift = new SyntheticFilm(new SyntheticLifter()).Observe();
    private static readonly PictureArea Area = Lift.Area;
    private static readonly LifterTrack Lifter = new([.. Lift.Lifter.Frames.Take(Frames)]);

    [Fact]
    public void CameraInTheHand_IsFollowed_WhateverTheLifterDoes()
    {
        var camera = Find(PaintedWall.Sway, Held(PaintedWall.Sway));

        foreach (var place in new ImagePoint[] { new(100, 100), new(700, 300), new(400, 1100) })
        {
            var steady = Enumerable.Range(0, Frames).Select(frame => camera.Steady(frame, PaintedWall.Sway(frame).Inverse().Of(place))).ToList();
            Assert.All(steady, there => Assert.InRange(there.DistanceTo(steady[0]), 0, Close));
        }
    }

    /// <summary>Somebody walks before the lens, for two pictures in every twenty.</summary>
    [Fact]
    public void PicturesThatShowSomethingElse_LeaveNoTraceInTheOthers()
    {
        var held = Held(PaintedWall.Sway);
        var camera = CameraPathFinder.Find(Film(frame => Seen(frame, PaintedWall.Sway(frame), 20)), Area, held, 2, CancellationToken.None);
        var place = new ImagePoint(100, 100);
        var steady = Enumerable.Range(0, Frames).Where(frame => !IsHidden(frame, 20))
            .Select(frame => camera.Steady(frame, PaintedWall.Sway(frame).Inverse().Of(place))).ToList();

        Assert.Equal(CameraMotion.Held, camera.Motion);
        Assert.All(steady, there => Assert.InRange(there.DistanceTo(steady[0]), 0, Close));
    }

    [Fact]
    public void CameraInTheHandThatIsLostTooOften_DoesNotStandStill()
        => Assert.Equal(CameraPath.Lost, CameraPathFinder.Find(Film(frame => Seen(frame, PaintedWall.Sway(frame), 6)), Area, Held(PaintedWall.Sway), 2, CancellationToken.None));

    [Fact]
    public void CameraOnATripodThatIsHiddenNowAndThen_StandsStill()
        => Assert.Equal(CameraPath.Still, CameraPathFinder.Find(Film(frame => Seen(frame, CameraShift.None, 6)), Area, Lifter, 2, CancellationToken.None));

    [Fact]
    public void SteadyPicture_LooksWhereTheCameraLooksMostOfTheTime()
    {
        var camera = Find(PaintedWall.Sway, Held(PaintedWall.Sway));
        var middle = new ImagePoint(400, 600);
        Assert.InRange(Enumerable.Range(0, Frames).Average(frame => camera.Steady(frame, middle).DistanceTo(middle)), 0, 20);
    }

    [Fact]
    public void CameraOnATripod_StandsStill() => Assert.Equal(CameraPath.Still, Find(_ => CameraShift.None, Lifter));

    [Fact]
    public void TremblingOfATripod_IsNotFollowed()
        => Assert.Equal(CameraPath.Still, Find(frame => PaintedWall.Sway(0, way: 0) with { Move = 0.3 * (frame % 2) }, Lifter));

    [Fact]
    public void BeforeABareWall_TheCameraIsTakenToStandStill()
        => Assert.Equal(CameraPath.Still, CameraPathFinder.Find(Film(_ => new GreyPicture(400, 600, new byte[400 * 600])), Area, Lifter, 2, default));

    /// <summary>A camera that walks by shows a far wall go another way than the lifter does.</summary>
    [Fact]
    public void WallThatGoesElsewhereThanTheFeet_IsNoHelp() => Assert.Equal(CameraPath.Lost, Find(PaintedWall.Sway, Lifter));

    [Fact]
    public void WhereNobodyIs_TheCameraIsTakenToStandStill() => Assert.Equal(CameraPath.Still, Find(PaintedWall.Sway, new LifterTrack([])));

    private static CameraPath Find(Func<int, CameraShift> shift, LifterTrack lifter)
        => CameraPathFinder.Find(Film(frame => PaintedWall.Picture(400, 600, shift(frame), Shrink)), Area, lifter, 2, CancellationToken.None);

    private static CameraPath Find(Func<int, double, CameraShift> shift, LifterTrack lifter) => Find(frame => shift(frame, 20), lifter);

    private static bool IsHidden(int frame, int hiddenEvery) => frame % hiddenEvery is 5 or 6;

    /// <summary>The wall, but for a picture or two of so many, in which there is another one far away.</summary>
    private static GreyPicture Seen(int frame, CameraShift shift, int hiddenEvery)
        => PaintedWall.Picture(400, 600, IsHidden(frame, hiddenEvery) ? new CameraShift(1, 90_000) : shift, Shrink);

    private static LifterTrack Held(Func<int, double, CameraShift> shift) => new([.. Lifter.Frames.Select(frame => frame with
    {
        Pose = frame.Pose! with
        {
            Landmarks = [.. frame.Pose!.Landmarks.Select(mark => mark with { Point = shift(frame.Index, 20).Inverse().Of(mark.Point) })],
        },
    })]);

    private static GreyFilm Film(Func<int, GreyPicture> picture) => GreyFilm.Read(new WallFootage(picture), Shrink, CancellationToken.None);

    private sealed class WallFootage(Func<int, GreyPicture> picture) : IFootage
    {
        public VideoFacts Facts { get; } = Lift.Video with { FrameTimes = [.. Lift.Video.FrameTimes.Take(Frames)] };

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation) => throw new NotSupportedException();

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation)
            => Enumerable.Range(0, Frames).Select(frame => new VideoFrame<GreyPicture>(frame, Facts.FrameTimes[frame], picture(frame)));
    }
}
