using Dorsal.Footage;
using Dorsal.Knowledge;

namespace Dorsal.Camera;

/// <summary>
/// Takes picture points to the lifter's sagittal plane. A camera off the side sees forward lengths shortened by the cosine of
/// the yaw; they are stretched back, heights stay. A tilted camera is set upright, and what looks up or down was set
/// level before (Scene.LevelView). Other perspective is left out: at 3 m it moves angles by about a degree.
/// </summary>
/// <param name="rollDegrees">By how much upright things lean to the right of the picture.</param>
public sealed class SagittalPlane(Facing facing, double yawDegrees, double rollDegrees = 0)
{
    /// <summary>The yaw that is corrected for.</summary>
    public double YawDegrees { get; } = yawDegrees;

    /// <inheritdoc cref="CameraView.FromBehind"/>
    public bool FromBehind { get; init; }

    /// <summary>Degrees by which the camera is further off the side than one that stands at it may be read.</summary>
    public double BeyondSquareOn => Beyond(YawDegrees);

    public static double Beyond(double yawDegrees) => Math.Max(0, yawDegrees - KnownNumbers.SquareOnYaw.Value);

    private readonly (double Sin, double Cos) roll = Math.SinCos(rollDegrees * Math.PI / 180);

    private readonly double forwardFactor = (facing == Facing.Right ? 1 : -1) / Math.Cos(yawDegrees * Math.PI / 180);

    /// <summary>
    /// The plane for a view; where left and right are not told apart or the yaw is beyond correcting, a plane square on to the
    /// camera, whose angles nobody may use.
    /// </summary>
    public static SagittalPlane For(CameraView view)
    {
        var yaw = view.Yaw.EstimateOrNull?.Value.Number ?? 0;
        return new SagittalPlane(view.Facing ?? Facing.Right, yaw <= KnownNumbers.MeasurableYaw.Value ? yaw : 0, view.Roll.EstimateOrNull?.Value.Number ?? 0)
        {
            FromBehind = view.FromBehind,
        };
    }

    public SagittalPoint FromImage(ImagePoint point)
    {
        var (across, down) = Upright(point);
        return new(across * forwardFactor, -down);
    }

    /// <summary>Where a camera that is not tilted would have had it; the picture's corner stays where it is.</summary>
    public ImagePoint Upright(ImagePoint point) => new((point.X * roll.Cos) + (point.Y * roll.Sin), (point.Y * roll.Cos) - (point.X * roll.Sin));

    public ImagePoint ToImage(SagittalPoint point)
    {
        var (across, down) = (point.Forward / forwardFactor, -point.Up);
        return new ImagePoint((across * roll.Cos) - (down * roll.Sin), (across * roll.Sin) + (down * roll.Cos));
    }
}
