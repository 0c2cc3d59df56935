using Dorsal.Camera;

namespace Dorsal.Back;

/// <summary>
/// The straight line from the middle of the hips to the middle of the shoulders in one frame, from which the height of the
/// back is counted. Only a ruler to read the outline along: the angles of the back are taken from the outline itself.
/// Levels are counted from the shoulder, because the net lets the hip slide by a fifth of the trunk between crouching and
/// standing, and the shoulder hardly at all (ours, 12 rendered clips).
/// </summary>
/// <param name="Shoulder">On the sagittal plane.</param>
/// <param name="Lean">Degrees from the vertical, forward positive.</param>
/// <param name="Length">The lifter's trunk length over the whole clip, in pixels.</param>
public readonly record struct TrunkAxis(SagittalPoint Shoulder, double Lean, double Length)
{
    public static TrunkAxis Between(SagittalPoint hip, SagittalPoint shoulder, double length)
        => new(shoulder, (shoulder - hip).LeanDegrees, length);

    /// <summary>In trunk lengths: how far up the axis from the shoulder (below it negative), and how far behind it (towards the back).</summary>
    public (double Along, double Behind) FromSagittal(SagittalPoint point)
    {
        var (sin, cos) = Math.SinCos(Lean * Math.PI / 180);
        var d = point - Shoulder;
        return (((d.Forward * sin) + (d.Up * cos)) / Length, ((d.Up * sin) - (d.Forward * cos)) / Length);
    }

    public SagittalPoint ToSagittal(double along, double behind)
    {
        var (sin, cos) = Math.SinCos(Lean * Math.PI / 180);
        return new SagittalPoint(
            Shoulder.Forward + (((along * sin) - (behind * cos)) * Length),
            Shoulder.Up + (((along * cos) + (behind * sin)) * Length));
    }
}
