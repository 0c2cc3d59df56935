using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Bar;

/// <summary>
/// From the near plate to the middle of the bar, where the feet stand. The near plate is closer to the camera than the
/// lifter, so the same metre is longer on it.
/// </summary>
/// <param name="NearMetresPerPixel">On the outer face of the near plate.</param>
/// <param name="MiddleMetresPerPixel">On the lifter's sagittal plane.</param>
/// <param name="CentreX">The picture's vertical middle line, from which perspective spreads.</param>
public sealed record BarPlaneScale(double NearMetresPerPixel, double MiddleMetresPerPixel, double CentreX)
{
    /// <summary>
    /// Half the bar: the sleeves begin 0.655 m from the middle (bar rules: collars 1.31 m apart), the plates' outer face lies
    /// some centimetres further out.
    /// </summary>
    private const double HalfBar = 0.72;

    /// <summary>
    /// Focal length over the picture's longer side: phones' main cameras film with 55 to 65 degrees across it. Ours; a fifth
    /// more or less moves the bar against the feet by about a centimetre.
    /// </summary>
    private const double FocalShare = 0.87;

    /// <param name="scene">The picture without its bars: a film cut to size is taken as cut round its middle.</param>
    public static BarPlaneScale From(MetresPerPixel near, PictureArea scene)
    {
        var focal = FocalShare * Math.Max(scene.Width, scene.Height);
        var distance = near.Number * focal;
        return new BarPlaneScale(near.Number, near.Number * (distance + HalfBar) / distance, (scene.Left + scene.Right) / 2.0);
    }

    /// <summary>How far, across the picture and in pixels, perspective sets the bar's near end off from its middle.</summary>
    public double Parallax(double x) => Math.Abs(x - MiddleX(x));

    /// <summary>Where the middle of the bar appears, across the picture, when its near end appears at <paramref name="x"/>.</summary>
    public double MiddleX(double x) => CentreX + ((x - CentreX) * NearMetresPerPixel / MiddleMetresPerPixel);
}
