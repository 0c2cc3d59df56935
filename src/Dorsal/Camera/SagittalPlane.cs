using Dorsal.Footage;

namespace Dorsal.Camera;

/// <summary>
/// Takes picture points to the lifter's sagittal plane. A camera off the side sees forward lengths shortened by the cosine of
/// the yaw; they are stretched back, heights stay. Perspective is left out: at 3 m it moves angles by about a degree.
/// </summary>
public sealed class SagittalPlane(Facing facing, double yawDegrees)
{
    private readonly double forwardFactor = (facing == Facing.Right ? 1 : -1) / Math.Cos(yawDegrees * Math.PI / 180);

    public SagittalPoint FromImage(ImagePoint point) => new(point.X * forwardFactor, -point.Y);

    public ImagePoint ToImage(SagittalPoint point) => new(point.Forward / forwardFactor, -point.Up);
}
