using Dorsal.Back;
using Dorsal.Bar;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Result;

namespace Dorsal.Exports;

/// <summary>
/// Points of the lifter and the bar in metres on the sagittal plane: forward from mid-foot, up from the floor. C7, T12 and S1 lie
/// on the outline of the back, where a marker would stick; the others are joints.
/// </summary>
internal sealed class SagittalMarkers
{
    public const string Bar = "Bar";

    public static readonly IReadOnlyList<string> Names =
        ["C7", "T12", "S1", "Shoulder", "Elbow", "Wrist", "Hip", "Knee", "Ankle", "Heel", "Toe", Bar];

    /// <summary>
    /// Metres by which the wrists may be above a bar that they hold and that lies on the floor where it is lowest, median over the film; further up,
    /// the bar hangs from them higher than that. Ours: 0.04 to 0.16 in six rendered lifts.
    /// </summary>
    private const double HighestWrists = 0.25;

    /// <summary>Metres from which on above its lowest place a bar is in the hands, whoever lets go of it between. Ours.</summary>
    private const double InTheHands = 0.1;

    private readonly TracedLift lift;
    private readonly double metresPerPixel;
    private readonly SagittalPoint origin;
    private readonly bool liesOnTheFloor;

    private SagittalMarkers(TracedLift lift, double metresPerPixel, SagittalPoint origin)
    {
        (this.lift, this.metresPerPixel, this.origin) = (lift, metresPerPixel, origin);
        liesOnTheFloor = lift.Kind != LiftKind.Romanian && !HangsHigher();
    }

    /// <summary>Whether a bar that was measured has no marker, as it never lies on the floor.</summary>
    public bool LeavesOutTheBar => !liesOnTheFloor && Enumerable.Range(0, lift.Body.Times.Count).Any(i => BarFromTheFloor(i) is not null);

    /// <summary>Absent without a scale, or where no foot was seen.</summary>
    public static SagittalMarkers? Of(TracedLift lift)
        => lift.Scale.MetresPerPixel.EstimateOrNull is { } scale && Origin(lift) is { } origin
            ? new SagittalMarkers(lift, OnTheBody(lift, scale.Value), origin)
            : null;

    /// <summary>One for each of <see cref="Names"/>; absent where it was not seen.</summary>
    /// <param name="number">Which of the analysed frames, from 0.</param>
    public IReadOnlyList<SagittalPoint?> At(int number)
    {
        var (line, legs) = (lift.Back[number].Line, lift.Legs[number]);
        SagittalPoint? Level(double along) => line?.PointAt(BackLine.StationAt(along));

        SagittalPoint? Arm(BodyJoint joint) => IsGuessed(number) ? null : Joint(joint, number);

        SagittalPoint?[] inPixels =
        [
            Level(BackLevels.C7), Level(BackLevels.T12), Level(BackLevels.S1),
            Joint(BodyJoint.Shoulder, number), Arm(BodyJoint.Elbow), Arm(BodyJoint.Wrist),
            legs.Hip, legs.Knee, legs.Ankle,
            Joint(BodyJoint.Heel, number), Joint(BodyJoint.Toe, number),
        ];
        return [.. inPixels.Select(InMetres), liesOnTheFloor ? BarFromTheFloor(number) : null];
    }

    /// <summary>Whether a hand that holds up the bar of a deadlift would be above its elbow: a plate hides the arm, and the net folds it.</summary>
    private bool IsGuessed(int number)
        => lift.Kind != LiftKind.NotDeadlift && lift.Measures[Measure.BarHeight].Values[number] > InTheHands
            && Joint(BodyJoint.Wrist, number)?.Up > Joint(BodyJoint.Elbow, number)?.Up;

    private SagittalPoint? InMetres(SagittalPoint? point) => point is { } there ? (there - origin) * metresPerPixel : null;

    /// <summary>Whether the hands say that the bar was never as low as the floor: then nothing tells how high its lowest place is.</summary>
    private bool HangsHigher()
    {
        var gaps = Enumerable.Range(0, lift.Body.Times.Count)
            .Where(i => lift.Measures[Measure.BarHeight].Values[i] > InTheHands && !IsGuessed(i))
            .Select(i => InMetres(Joint(BodyJoint.Wrist, i))?.Up - BarFromTheFloor(i)?.Up)
            .OfType<double>().Order().ToList();
        return gaps.Count > 0 && gaps[gaps.Count / 2] > HighestWrists;
    }

    private SagittalPoint? Joint(BodyJoint joint, int number) => lift.Body.At(joint, number) is { } point ? lift.Plane.FromImage(point) : null;

    /// <summary>As the series have it, which see to it that the plate is nearer to the camera than the lifter; at rest on the floor it lies on its rim.</summary>
    private SagittalPoint? BarFromTheFloor(int number)
        => lift.Measures[Measure.BarForward].Values[number] is { } forward
            && lift.Measures[Measure.BarHeight].Values[number] is { } height
            && lift.Steady.Bar.Plate is { } plate && lift.Scale.MetresPerPixel.EstimateOrNull is { } scale
            ? new SagittalPoint(forward, height + (plate.RadiusY * scale.Value.Number))
            : null;

    /// <summary>The plate's scale holds on the plate; the lifter stands half a bar behind it.</summary>
    private static double OnTheBody(TracedLift lift, Quantities.MetresPerPixel scale) => lift.Scale.Source == ScaleSource.Plate
        ? (lift.End?.Scale ?? BarPlaneScale.From(scale, lift.Steady.Area, BarPlaneScale.HalfBar)).MiddleMetresPerPixel
        : scale.Number;

    private static SagittalPoint? Origin(TracedLift lift)
    {
        var soles = Enumerable.Range(0, lift.Body.Times.Count)
            .Select(i => lift.Body.At(BodyJoint.Heel, i) is { } heel && lift.Body.At(BodyJoint.Toe, i) is { } toe ? Math.Max(heel.Y, toe.Y) : (double?)null)
            .OfType<double>().Order().ToList();
        return soles.Count > 0 && LiftMeasurer.MidFootAcross(lift.Steady, lift.Signals) is { } across
            ? lift.Plane.FromImage(new(across, soles[soles.Count / 2]))
            : null;
    }
}
