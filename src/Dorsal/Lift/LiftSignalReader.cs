using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Signals;

namespace Dorsal.Lift;

/// <summary>Puts body and bar into the body's own lengths, as repetitions are read from.</summary>
public static class LiftSignalReader
{
    public static LiftSignals Read(BodyTrack body, BarTrack bar, LifterTrack lifter, CameraView view, double trunkLength)
    {
        var trunk = Math.Max(1e-6, trunkLength);
        var forwardSign = view.Facing switch { Facing.Right => 1, Facing.Left => -1, null => 0 };
        var barY = lifter.Frames.Select(frame => bar.Frames[frame.Index].Centre?.Y).ToArray();
        return new LiftSignals(
            body.Times,
            AboveLowest(barY, trunk),
            AboveLowest([.. body[BodyJoint.Wrist].Select(point => point?.Y)], trunk),
            Above(body, BodyJoint.Shoulder, BodyJoint.Ankle, trunk),
            Above(body, BodyJoint.Hip, BodyJoint.Ankle, trunk),
            Above(body, BodyJoint.Knee, BodyJoint.Ankle, trunk),
            Above(body, BodyJoint.Wrist, BodyJoint.Hip, trunk),
            GappedNumbers.Of(barY.Length, i => (barY[i] - body.At(BodyJoint.Wrist, i)?.Y) / trunk),
            Pairs(body, BodyJoint.Shoulder, BodyJoint.Hip, (shoulder, hip) => Lean(shoulder - hip, forwardSign)),
            Flexion(body, BodyJoint.Shoulder, BodyJoint.Hip, BodyJoint.Knee),
            Flexion(body, BodyJoint.Hip, BodyJoint.Knee, BodyJoint.Ankle));
    }

    private static GappedNumbers AboveLowest(IReadOnlyList<double?> down, double trunk)
    {
        var lowest = down.Max();
        return GappedNumbers.Of(down.Count, i => (lowest - down[i]) / trunk);
    }

    private static GappedNumbers Above(BodyTrack body, BodyJoint joint, BodyJoint below, double trunk)
        => Pairs(body, joint, below, (point, floor) => (floor.Y - point.Y) / trunk);

    /// <param name="forwardSign">+1 when the lifter faces the picture's right, -1 for left, 0 when neither: then unsigned.</param>
    private static double Lean(ImagePoint up, int forwardSign)
    {
        var across = forwardSign == 0 ? Math.Abs(up.X) : up.X * forwardSign;
        return Math.Atan2(across, -up.Y) * 180 / Math.PI;
    }

    private static GappedNumbers Flexion(BodyTrack body, BodyJoint above, BodyJoint middle, BodyJoint below)
        => GappedNumbers.Of(body.Times.Count, i =>
            body.At(above, i) is { } a && body.At(middle, i) is { } b && body.At(below, i) is { } c ? JointAngles.Flexion(a, b, c) : null);

    private static GappedNumbers Pairs(
        BodyTrack body, BodyJoint first, BodyJoint second, Func<ImagePoint, ImagePoint, double> read)
        => GappedNumbers.Of(body.Times.Count, i => body.At(first, i) is { } a && body.At(second, i) is { } b ? read(a, b) : null);
}
