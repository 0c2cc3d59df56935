using Dorsal.Camera;

namespace Dorsal.Measures;

/// <summary>
/// How far the method itself misses, as half the width of a 95 % interval in degrees (per cent for protraction), with the
/// camera square on; and what a camera off the side adds for each degree beyond <see cref="SagittalPlane.SquareOn"/>.
/// Ours, from the rendered clips with exact truth.
/// </summary>
internal static class AngleErrors
{
    public const double Thoracic = 5;
    public const double Lumbar = 6;
    public const double WholeBack = 7;
    public const double TrunkLean = 5;
    public const double HipFlexion = 12;
    public const double KneeFlexion = 14;
    public const double Neck = 11;

    /// <summary>The net's shoulder hardly follows the shoulder blade: between rendered lifters with the same carriage it differs by this.</summary>
    public const double Protraction = 16;

    /// <summary>Half the width that one degree of yaw beyond square on adds.</summary>
    public const double PerYawDegree = 0.3;

    /// <summary>
    /// The same for the thoracic angle, whose outline the near shoulder shares: with it the intervals of all peaks of 17 rendered lifts at 20
    /// to 35 degrees hold the true ones, which they miss by 6.7 degrees (root mean square); of six more, to which nothing was fitted, five.
    /// </summary>
    public const double ThoracicPerYawDegree = 0.6;

    /// <summary>
    /// Half the width that an unsure edge of the mask adds to an angle of the back: a quarter of the edge's width (trunk
    /// lengths) as an error of the outline, over the 0.3 of the trunk that a tangent is read from, in degrees.
    /// </summary>
    public static double OfEdge(double halfWidth, double edgeWidth)
        => MeasuredSeriesBuilder.Combine(halfWidth, edgeWidth / 4 / 0.3 * 180 / Math.PI);

    public static double At(double halfWidth, double yawDegrees, double perYawDegree = PerYawDegree)
        => MeasuredSeriesBuilder.Combine(halfWidth, perYawDegree * SagittalPlane.Beyond(yawDegrees));
}
