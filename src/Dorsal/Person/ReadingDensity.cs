using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// How densely the body is read: twelve to fifteen times a second where it moves and seven times where it keeps still, and between
/// two readings again wherever it has moved far or its outline cannot be relied on, down to every frame. A joint that gains 5 m/s in a
/// second strays by 4 mm from the straight way within a twelfth of a second; outlines stray by more, and few of them leave it in. Ours:
/// of 13 altered films of five rendered clips, picked because they had been unsteady, 10 moved the peak of the upper back by 2.5
/// degrees or more when read ten and five times a second, 5 with this.
/// </summary>
internal static class ReadingDensity
{
    private const double GapSeconds = 0.084;
    private const double StillGapSeconds = 0.134;

    /// <summary>Frames come a little early or late.</summary>
    private const double Slack = 0.01;

    /// <summary>
    /// As shares of the side of the region in which the body is looked for, which is four trunks long: what a joint may move from one
    /// reading to the next, and what is no move. Ours; no measurement is on record.
    /// </summary>
    private const double LargestMove = 0.075;
    private const double StillMove = 0.015;

    /// <summary>The trunk, the head and the knees; hands and feet are hidden too often, and go where these go.</summary>
    private static readonly (BodyPoint Left, BodyPoint Right)[] Watched =
    [
        (BodyPoint.LeftEar, BodyPoint.RightEar), (BodyPoint.LeftShoulder, BodyPoint.RightShoulder),
        (BodyPoint.LeftHip, BodyPoint.RightHip), (BodyPoint.LeftKnee, BodyPoint.RightKnee),
    ];

    /// <summary>From one of the regular readings to the next, in frames.</summary>
    /// <param name="framesPerSecond">Of the frames that may be read.</param>
    public static int Step(double framesPerSecond, bool isStill)
        => Math.Max(1, (int)(((isStill ? StillGapSeconds : GapSeconds) * framesPerSecond) + Slack));

    /// <summary>
    /// Whether what lies between two readings need not be looked at. One whose outline is unclear, or unlike that of a lifter who keeps
    /// still, is backed by the frames next to it: alone it would take with it all that stands between it and the readings before and after.
    /// </summary>
    public static bool IsEnough(FollowedFrame before, FollowedFrame after)
        => IsWithin(before.Place, after.Place, LargestMove)
            && before.Outline.IsAsClearAs(after.Outline)
            && (before.Outline.IsLike(after.Outline) || !IsStill(before.Place, after.Place));

    /// <summary>Whether the lifter has kept still from one reading to the next, or nobody was there in both.</summary>
    public static bool IsStill(LifterPlace? before, LifterPlace? after) => IsWithin(before, after, StillMove);

    /// <summary>Whether two readings of a lifter who keeps still bear each other out, so that a third one would tell nothing new.</summary>
    public static bool SayTheSame(FollowedFrame before, FollowedFrame after) => IsStill(before.Place, after.Place) && IsEnough(before, after);

    private static bool IsWithin(LifterPlace? before, LifterPlace? after, double share) => (before, after) switch
    {
        (null, null) => true,
        ({ } from, { } to) => Watched.All(joint => Middle(from.Pose, joint).DistanceTo(Middle(to.Pose, joint)) <= share * from.Next.Side),
        _ => false,
    };

    private static ImagePoint Middle(Pose pose, (BodyPoint Left, BodyPoint Right) joint)
        => ImagePoint.Middle(pose[joint.Left].Point, pose[joint.Right].Point);
}
