using Dorsal.Camera;

namespace Dorsal.Back;

/// <summary>
/// The straight line from the middle of the hips to the middle of the shoulders in one frame, from which the height of the
/// back is counted. Only a ruler to read the outline along: no angle of the back depends on how well it is placed.
/// </summary>
/// <param name="Hip">On the sagittal plane.</param>
/// <param name="Lean">Degrees from the vertical, forward positive.</param>
/// <param name="Length">The lifter's trunk length over the whole clip, in pixels.</param>
public readonly record struct TrunkAxis(SagittalPoint Hip, double Lean, double Length)
{
    public static TrunkAxis Between(SagittalPoint hip, SagittalPoint shoulder, double length)
        => new(hip, (shoulder - hip).LeanDegrees, length);

    /// <summary>In trunk lengths: how far up the axis from the hip, and how far behind it (towards the back).</summary>
    public (double Along, double Behind) FromSagittal(SagittalPoint point)
    {
        var (sin, cos) = Math.SinCos(Lean * Math.PI / 180);
        var d = point - Hip;
        return (((d.Forward * sin) + (d.Up * cos)) / Length, ((d.Up * sin) - (d.Forward * cos)) / Length);
    }

    public SagittalPoint ToSagittal(double along, double behind)
    {
        var (sin, cos) = Math.SinCos(Lean * Math.PI / 180);
        return new SagittalPoint(
            Hip.Forward + (((along * sin) - (behind * cos)) * Length),
            Hip.Up + (((along * cos) + (behind * sin)) * Length));
    }
}
