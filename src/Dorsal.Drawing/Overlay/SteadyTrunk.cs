using Dorsal.Body;
using Dorsal.Footage;
using Dorsal.Person;
using MathNet.Numerics.Interpolation;

namespace Dorsal.Drawing.Overlay;

/// <summary>
/// Hips and shoulders in the frames that were not read, on the smooth way through those that were (monotone cubics, Fritsch and Carlson 1980).
/// On the straight way a trunk that begins to move a seventh of a second before the next reading is drawn up to 3 pixels ahead of itself.
/// </summary>
internal static class SteadyTrunk
{
    private const int FewestReadings = 4;

    public static BodyTrack Of(BodyTrack body, LifterTrack lifter) => body with
    {
        Joints = body.Joints.ToDictionary(
            joint => joint.Key, joint => joint.Key is BodyJoint.Hip or BodyJoint.Shoulder ? Smooth(joint.Value, body, lifter) : joint.Value),
    };

    private static IReadOnlyList<ImagePoint?> Smooth(IReadOnlyList<ImagePoint?> points, BodyTrack body, LifterTrack lifter)
    {
        int[] read = [.. Enumerable.Range(0, points.Count).Where(i => lifter.Frames[i].IsRead && points[i] is not null)];
        if (read.Length < FewestReadings)
            return points;

        double[] times = [.. read.Select(i => body.Times[i].Number)];
        var (across, down) = (Way(times, read.Select(i => points[i]!.Value.X)), Way(times, read.Select(i => points[i]!.Value.Y)));
        return [.. points.Select((point, i) => point is null || lifter.Frames[i].IsRead ? point : new ImagePoint(across.Interpolate(body.Times[i].Number), down.Interpolate(body.Times[i].Number)))];
    }

    private static CubicSpline Way(double[] times, IEnumerable<double> values) => CubicSpline.InterpolatePchipSorted(times, [.. values]);
}
