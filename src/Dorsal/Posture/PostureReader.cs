using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Legs;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Posture;

/// <summary>Reads the raw posture of every frame from the joints, the back line and the legs.</summary>
public static class PostureReader
{
    /// <summary>
    /// The two angles of the back that are counted bend more slowly than they jitter. Ours, 14 rendered clips and seven changed films of
    /// each: smoothed over 0.2 seconds like the others, peaks of the upper back moved by 1.0 degree (root mean square), over these by 0.9;
    /// thoracic RMSE stays and lumbar becomes 0.2 degrees better, the means over the clips. Longer takes away from a bend that comes and goes.
    /// </summary>
    private const double ThoracicReachSeconds = 0.3;
    private const double LumbarReachSeconds = 0.4;

    public static PostureSeries Read(
        BodyTrack body, IReadOnlyList<BackMoment> back, IReadOnlyList<LegMoment> legs, SagittalPlane plane)
    {
        var seconds = body.Times.Select(time => time.Number).ToArray();
        var isRead = back.Select(moment => moment.IsRead).ToArray();
        NoisySeries Series(Func<int, double?> read, double reach = NoisySeries.SmoothingReachSeconds)
            => NoisySeries.From(seconds, GappedNumbers.Of(seconds.Length, read), isRead, reach);
        SagittalPoint? Joint(BodyJoint joint, int i) => body.At(joint, i) is { } point ? plane.FromImage(point) : null;

        var neckIsHidden = NeckIsHidden(back);
        double? Thoracic(int i) => back[i] is { Tangents: { } tangents, Line: { } line }
            && ThoracicOutline.SpineOf(tangents.ThoracicAngle, line.Axis.Lean, plane) is var angle
            && (neckIsHidden || !NearSide.IsTheArms(angle, line.Axis.Lean, plane))
            ? angle
            : null;
        double? Lumbar(int i) => back[i] is { Tangents: { } tangents, Line: { } line } && !NearSide.HidesLowerBack(line.Axis.Lean, plane.YawDegrees)
            ? tangents.LumbarAngle
            : null;

        return new PostureSeries(
            seconds,
            back.Select(moment => moment.Line).OfType<BackLine>().Select(line => line.EdgeWidth).DefaultIfEmpty(0).Median(),
            neckIsHidden,
            Series(Thoracic, ThoracicReachSeconds),
            Series(Lumbar, LumbarReachSeconds),
            Series(i => Thoracic(i) + Lumbar(i)),
            Series(i => back[i].Tangents is { } tangents && Joint(BodyJoint.Ear, i) is { } ear && Joint(BodyJoint.Nose, i) is { } nose
                ? tangents.Neck - HeadLean.Of(ear, nose)
                : null),
            Series(i => back[i].Line is { } line && Joint(BodyJoint.Ear, i) is { } ear && Joint(BodyJoint.Nose, i) is { } nose
                ? line.Axis.Lean - HeadLean.Of(ear, nose)
                : null),
            Series(i => back[i].Line is { } line && Joint(BodyJoint.Shoulder, i) is { } shoulder
                ? ShoulderPlace.InFrontOfChord(line, shoulder)
                : null),
            Series(i => back[i].Line is { } line && legs[i].Hip is { } hip ? (TrunkJoints.Neck(line) - hip).LeanDegrees : null),
            Series(i => Flexion(Joint(BodyJoint.Shoulder, i), legs[i].Hip, legs[i].Knee)),
            Series(i => Flexion(legs[i].Hip, legs[i].Knee, legs[i].Ankle)))
        {
            KneeIsHidden = [.. legs.Select(leg => leg.KneeIsHidden)],
        };
    }

    private static bool NeckIsHidden(IReadOnlyList<BackMoment> back)
        => back.Count(moment => moment.Tangents is { NeckIsHidden: true }) * 2 > back.Count(moment => moment.Tangents is not null);

    private static double? Flexion(SagittalPoint? above, SagittalPoint? middle, SagittalPoint? below)
        => above is { } a && middle is { } b && below is { } c ? JointAngles.Flexion(a, b, c) : null;
}
