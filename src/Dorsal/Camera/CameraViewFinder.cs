using Dorsal.Person;
using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Camera;

/// <summary>Decides once a clip from where the camera sees the lifter.</summary>
public static class CameraViewFinder
{
    /// <summary>Beyond this the outline is no longer that of the back. Contract and science: about 35 degrees.</summary>
    public const double MeasurableYaw = 35;

    private const double SideUpTo = 25;
    private const double ObliqueUpTo = 65;

    private const int FewestFrames = 5;

    /// <summary>Below this share of agreeing frames left and right are not told apart.</summary>
    private const double FacingMajority = 0.6;

    public static CameraView Find(LifterTrack lifter)
    {
        var poses = lifter.Frames.Select(frame => frame.Pose).OfType<Pose>().ToList();
        if (poses.Count < FewestFrames)
            return new CameraView(ViewKind.Unknown, Measurement<Degrees>.Unknown(UnmeasurableReason.NobodySeen), null);

        var turns = poses.Select(BodyTurn.Of).ToList();
        var yaw = turns.Select(turn => turn.FromSide).Median();
        var spread = Math.Max(4, 2 * turns.Select(turn => Math.Abs(turn.FromSide - yaw)).Median());
        var kind = yaw <= SideUpTo ? ViewKind.Side
            : yaw <= ObliqueUpTo ? ViewKind.Oblique
            : turns.Average(turn => turn.Frontness) > 0 ? ViewKind.Front : ViewKind.Back;
        var facing = kind is ViewKind.Side or ViewKind.Oblique ? FacingOf(poses) : null;
        return new CameraView(
            kind,
            Measurement<Degrees>.From(new Estimate<Degrees>(
                Degrees.Of(yaw), Degrees.Of(Math.Max(0, yaw - spread)), Degrees.Of(Math.Min(90, yaw + spread)))),
            facing);
    }

    private static Facing? FacingOf(IReadOnlyList<Pose> poses)
    {
        var right = poses.Average(pose => FacingVotes.ToTheRight(pose));
        return right >= FacingMajority ? Facing.Right : right <= 1 - FacingMajority ? Facing.Left : null;
    }
}
