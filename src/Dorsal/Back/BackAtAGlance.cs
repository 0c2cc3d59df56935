using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Signals;

namespace Dorsal.Back;

/// <summary>
/// Tells, while a film is still being read, whether the back can be read off a frame by itself. Only a reason to look at the frames
/// next to it: the view is the one that the survey's poses give, and no joint is smoothed.
/// </summary>
public sealed class BackAtAGlance
{
    /// <summary>What is compared of two backs, in trunk lengths along the axis: from below the sacrum to above C7.</summary>
    private const double ComparedFrom = -0.9;
    private const double ComparedTo = 0.2;

    private readonly SagittalPlane? plane;
    private readonly double trunkLength;

    /// <param name="survey">The lifter's poses in frames spread over the film.</param>
    public BackAtAGlance(IReadOnlyList<Pose> survey)
    {
        var view = CameraViewFinder.Find(survey);
        plane = view.WhyNotSagittal is null ? SagittalPlane.For(view) : null;
        trunkLength = plane is null ? 0 : TrunkLengths.OfBack(survey, plane);
    }

    /// <returns>Unclear where a frame shows the lifter and no back; never in views in which none can be seen.</returns>
    public OutlineGlance Of(LifterFrame frame)
    {
        if (plane is null || frame.Pose is not { } pose)
            return OutlineGlance.Nothing;

        return Line(pose, frame.Silhouette, plane) is { } line && LineRoughness.IsHarmless(line) && BackTangentReader.Read(line) is not null
            ? new OutlineGlance(GappedNumbers.Of([.. line.Heights.Take(BackLine.StationAt(ComparedTo) + 1).Skip(BackLine.StationAt(ComparedFrom))]))
            : OutlineGlance.Unclear;
    }

    private BackLine? Line(Pose pose, Silhouette? silhouette, SagittalPlane seen)
        => silhouette is null ? null : BackLineTracer.Trace(
            silhouette,
            TrunkAxis.Between(
                seen.FromImage(ImagePoint.Middle(pose[BodyPoint.LeftHip].Point, pose[BodyPoint.RightHip].Point)),
                seen.FromImage(ImagePoint.Middle(pose[BodyPoint.LeftShoulder].Point, pose[BodyPoint.RightShoulder].Point)),
                trunkLength),
            seen);
}
