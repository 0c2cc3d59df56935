namespace Dorsal.Camera;

/// <summary>
/// A point on the lifter's sagittal plane, in pixels of the displayed picture: <paramref name="Forward"/> in the direction
/// that the lifter faces, <paramref name="Up"/> against gravity. The origin is the picture's top left corner, so only
/// differences mean something.
/// </summary>
public readonly record struct SagittalPoint(double Forward, double Up)
{
    public static SagittalPoint operator -(SagittalPoint a, SagittalPoint b) => new(a.Forward - b.Forward, a.Up - b.Up);

    public static SagittalPoint operator +(SagittalPoint a, SagittalPoint b) => new(a.Forward + b.Forward, a.Up + b.Up);

    public static SagittalPoint operator *(SagittalPoint a, double factor) => new(a.Forward * factor, a.Up * factor);

    public double Length => Math.Sqrt((Forward * Forward) + (Up * Up));

    /// <summary>Degrees of this vector from straight up, leaning forward positive, -180 to 180.</summary>
    public double LeanDegrees => Math.Atan2(Forward, Up) * 180 / Math.PI;
}
