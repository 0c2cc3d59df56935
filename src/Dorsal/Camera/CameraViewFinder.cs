using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Camera;

/// <summary>Decides once a clip from where the camera sees the lifter.</summary>
public static class CameraViewFinder
{
    /// <summary>Ours, from 31 clips: read 1 to 10 degrees for cameras at the side, 38 and more for those at an angle, 84 and more in front.</summary>
    private const double SideUpTo = 20;
    private const double ObliqueUpTo = 65;

    /// <summary>In fewer frames nobody was seen. Ours; no measurement is on record.</summary>
    private const int FewestFrames = 5;

    /// <summary>Below this share of agreeing signs left and right are not told apart. Ours; no measurement is on record.</summary>
    private const double FacingMajority = 0.6;

    /// <summary>How far the yaw itself misses, half a 95 % interval: 30 degrees read as 25 and 26 on rendered clips. Ours.</summary>
    private const double YawDoubt = 8;

    public static CameraView Find(LifterTrack lifter) => Find([.. lifter.Frames.Select(frame => frame.Pose).OfType<Pose>()]);

    public static CameraView Find(IReadOnlyList<Pose> poses)
    {
        if (poses.Count < FewestFrames)
            return new CameraView(ViewKind.Unknown, Measurement<Degrees>.Unknown(UnmeasurableReason.NobodySeen), null);

        var turn = BodyTurn.Of(poses);
        var kind = Kind(turn);
        return new CameraView(
            kind, Yaw(turn, poses), kind is ViewKind.Side or ViewKind.Oblique ? FacingOf(turn, poses) : null)
        {
            FromBehind = turn.Across < 0,
        };
    }

    /// <returns>Toward which side of the picture most of the poses face, from wherever the camera looks; absent when they disagree.</returns>
    public static Facing? FacingOf(IReadOnlyList<Pose> poses) => poses.Count == 0 ? null : FacingOf(BodyTurn.Of(poses), poses);

    private static ViewKind Kind(BodyTurn turn) => turn.FromSide switch
    {
        <= SideUpTo => ViewKind.Side,
        <= ObliqueUpTo => ViewKind.Oblique,
        _ => turn.Across > 0 ? ViewKind.Front : ViewKind.Back,
    };

    private static Measurement<Degrees> Yaw(BodyTurn turn, IReadOnlyList<Pose> poses)
    {
        var doubt = Math.Max(YawDoubt, turn.Spread(poses));
        return Measurement<Degrees>.From(new Estimate<Degrees>(
            Degrees.Of(turn.FromSide),
            Degrees.Of(Math.Max(0, turn.FromSide - doubt)),
            Degrees.Of(Math.Min(90, turn.FromSide + doubt))));
    }

    private static Facing? FacingOf(BodyTurn turn, IReadOnlyList<Pose> poses)
    {
        var face = poses.Average(FacingVotes.ToTheRight);
        var right = ((turn.Away > 0 ? 1 : 0) + (2 * face)) / 3;
        return right >= FacingMajority ? Facing.Right : right <= 1 - FacingMajority ? Facing.Left : null;
    }
}
