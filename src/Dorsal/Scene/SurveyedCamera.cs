using Dorsal.Body;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>A camera that moves, as the survey's pictures tell: where each of them and any other frame looks.</summary>
public sealed class SurveyedCamera
{
    /// <summary>Trunk lengths: half of what a camera that stands still seems to move by at most (<see cref="CameraPathFinder"/>), and it is looked at closely.</summary>
    private const double SeemsToMove = CameraPathFinder.StandsStill / 2;

    private readonly IReadOnlyList<SurveyedView> views;
    private readonly int shrink;
    private readonly double trunk;

    private SurveyedCamera(IReadOnlyList<SurveyedView> views, int shrink, double trunk) => (this.views, this.shrink, this.trunk) = (views, shrink, trunk);

    /// <param name="samples">Frames spread over the film, among them those in which the lifter was sighted.</param>
    /// <param name="area">The picture without bars round it.</param>
    /// <param name="threads">How many share the work.</param>
    /// <returns>Absent where the camera stands still, or nothing can be told.</returns>
    public static SurveyedCamera? Of(
        IReadOnlyList<VideoFrame<ColourPicture>> samples, PictureArea area, IReadOnlyList<SurveySighting> lifter, int threads)
    {
        var trunk = TrunkLengths.Typical(lifter.Select(sighting => sighting.Reading.Pose));
        var poses = lifter.ToDictionary(sighting => sighting.FrameIndex, sighting => sighting.Reading.Pose);
        List<VideoFrame<ColourPicture>> chosen = [.. samples.Where(sample => poses.ContainsKey(sample.Index))];
        if (chosen.Count < 2)
            return null;

        var shrink = CameraPathFinder.ShrinkFor(chosen[0].Picture.Width, chosen[0].Picture.Height);
        var small = area.Shrunk(shrink);
        var pictures = chosen.SharedBy(threads).Select(sample => (
            sample.Index, Grey: sample.Picture.Grey(shrink), Moving: MovingPart.Around(poses[sample.Index], trunk).Shrunk(shrink))).ToList();
        var follower = new CameraFollower(small);
        var shifts = pictures.Select(picture => follower.Next(picture.Grey, picture.Moving)).ToList();
        var middle = pictures[0].Moving.Middle;
        if (shifts.All(shift => shift?.Of(middle).DistanceTo(middle) * shrink <= SeemsToMove * trunk))
            return null;

        return new SurveyedCamera(
            [
                .. pictures.Zip(shifts).Where(view => view.Second is not null).SharedBy(threads).Select(view =>
                    new SurveyedView(view.First.Index, SceneViews.Of(view.First.Grey, small, view.First.Moving), view.Second!.Value.InPixels(shrink))),
            ],
            shrink, trunk);
    }

    /// <returns>From a surveyed frame to the first one; absent where that is not known.</returns>
    public CameraShift? ShiftOf(int surveyedFrame) => views.FirstOrDefault(view => view.Frame == surveyedFrame)?.Shift;

    /// <param name="lifter">The lifter's outline in the frame.</param>
    /// <inheritdoc cref="ShiftOf(int)"/>
    public CameraShift? ShiftOf(VideoFrame<ColourPicture> frame, IEnumerable<ImagePoint> lifter)
    {
        var view = views.MinBy(view => Math.Abs(view.Frame - frame.Index))!;
        var fit = view.Views.Fit(frame.Picture.Grey(shrink), MovingPart.Around(lifter, trunk).Shrunk(shrink), CameraShift.None);
        return fit.Agreeing < SceneViews.LeastAgreeing ? null : view.Shift.After(fit.Shift.Inverse().InPixels(shrink));
    }

    private sealed record SurveyedView(int Frame, SceneViews Views, CameraShift Shift);
}
