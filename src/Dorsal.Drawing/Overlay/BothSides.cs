using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Drawing.Overlay;

/// <summary>The limbs of both sides, as far out from the trunk as the net saw them.</summary>
internal static class BothSides
{
    private static readonly (OverlayLimb Limb, BodyPoint[] Chain)[] Chains =
    [
        (OverlayLimb.Shoulders, [BodyPoint.LeftShoulder, BodyPoint.RightShoulder]),
        (OverlayLimb.LeftArm, [BodyPoint.LeftShoulder, BodyPoint.LeftElbow, BodyPoint.LeftWrist]),
        (OverlayLimb.RightArm, [BodyPoint.RightShoulder, BodyPoint.RightElbow, BodyPoint.RightWrist]),
        (OverlayLimb.Hips, [BodyPoint.LeftHip, BodyPoint.RightHip]),
        (OverlayLimb.LeftLeg, [BodyPoint.LeftHip, BodyPoint.LeftKnee, BodyPoint.LeftAnkle]),
        (OverlayLimb.RightLeg, [BodyPoint.RightHip, BodyPoint.RightKnee, BodyPoint.RightAnkle]),
    ];

    /// <param name="frames">Those that were analysed.</param>
    public static IReadOnlyDictionary<OverlayLimb, IReadOnlyList<ImagePoint>> Of(IReadOnlyList<LifterFrame> frames, FilmSpan span)
    {
        ImagePoint? At(BodyPoint point) => Blend.Of(SeenAt(frames[span.Before], point), SeenAt(frames[span.After], point), span.Share);
        return Chains
            .Select(one => (one.Limb, Line: (IReadOnlyList<ImagePoint>)[.. one.Chain.Select(At).TakeWhile(point => point is not null).OfType<ImagePoint>()]))
            .Where(one => one.Line.Count > 1)
            .ToDictionary(one => one.Limb, one => one.Line);
    }

    private static ImagePoint? SeenAt(LifterFrame frame, BodyPoint point)
        => frame.Pose is { } pose && pose[point].IsSeen ? pose[point].Point : null;
}
