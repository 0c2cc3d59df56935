using Dorsal.Footage;

namespace Dorsal.Camera;

/// <summary>
/// Takes picture points to the lifter's sagittal plane. A camera off the side sees forward lengths shortened by the cosine of
/// the yaw; they are stretched back, heights stay. Perspective is left out: at 3 m it moves angles by about a degree.
/// </summary>
public sealed class SagittalPlane(Facing facing, double yawDegrees)
{
    /// <summary>The yaw that is corrected for.</summary>
    public double YawDegrees { get; } = yawDegrees;

    private readonly double forwardFactor = (facing == Facing.Right ? 1 : -1) / Math.Cos(yawDegrees * Math.PI / 180);

    /// <summary>
    /// The plane for a view; where left and right are not told apart or the yaw is beyond correcting, a plane square on to the
    /// camera, whose angles nobody may use.
    /// </summary>
    public static SagittalPlane For(CameraView view)
    {
        var yaw = view.Yaw.EstimateOrNull?.Value.Number ?? 0;
        return new SagittalPlane(view.Facing ?? Facing.Right, yaw <= CameraViewFinder.MeasurableYaw ? yaw : 0);
    }

    public SagittalPoint FromImage(ImagePoint point) => new(point.X * forwardFactor, -point.Y);

    public ImagePoint ToImage(SagittalPoint point) => new(point.Forward / forwardFactor, -point.Up);
}
