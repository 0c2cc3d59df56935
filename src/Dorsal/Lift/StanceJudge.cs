using Dorsal.Camera;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Tells from the picture whether the hands hold the bar outside of the legs or between them.</summary>
public static class StanceJudge
{
    // Hands between wide feet: their distance is well under that of the ankles, and outside of the knees well over. Ours.
    private const double InsideRatio = 0.8;
    private const double OutsideRatio = 1.05;

    // The part of the pull in which the hands are still beside the legs.
    private const double BottomShare = 0.4;

    private const int LeastFrames = 3;

    /// <returns>Unknown from the side, where one hand and one leg hide the others.</returns>
    public static Stance Judge(LifterTrack lifter, IReadOnlyList<Repetition> repetitions, ViewKind view)
    {
        if (view is ViewKind.Side or ViewKind.Unknown)
        {
            return Stance.Unknown;
        }

        var ratios = lifter.Frames
            .Where(frame => frame.Pose is not null && repetitions.Any(r => IsAtBottom(r, frame.Time.Number)))
            .Select(frame => Ratio(frame.Pose!))
            .ToArray();
        return ratios.Length < LeastFrames ? Stance.Unknown : ratios.Median() switch
        {
            < InsideRatio => Stance.HandsInside,
            > OutsideRatio => Stance.HandsOutside,
            _ => Stance.Unknown,
        };
    }

    private static bool IsAtBottom(Repetition repetition, double time)
    {
        var top = repetition.Lockout ?? repetition.Knee ?? repetition.Start;
        var until = repetition.Start.Number + (BottomShare * (top.Number - repetition.Start.Number));
        return time >= repetition.Start.Number && time <= until;
    }

    private static double Ratio(Pose pose)
        => Apart(pose, BodyPoint.LeftWrist, BodyPoint.RightWrist)
            / Math.Max(1, Apart(pose, BodyPoint.LeftAnkle, BodyPoint.RightAnkle));

    private static double Apart(Pose pose, BodyPoint left, BodyPoint right)
        => Math.Abs(pose[left].Point.X - pose[right].Point.X);
}
