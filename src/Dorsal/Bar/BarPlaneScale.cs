using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Bar;

/// <summary>
/// From the followed end of the bar to its middle, where the feet stand. The near end is closer to the camera than the
/// lifter, so the same metre is longer on it; the far end is further away.
/// </summary>
/// <param name="EndMetresPerPixel">On the outer face of the followed plate.</param>
/// <param name="MiddleMetresPerPixel">On the lifter's sagittal plane.</param>
/// <param name="CentreX">The picture's vertical middle line, from which perspective spreads.</param>
public sealed record BarPlaneScale(double EndMetresPerPixel, double MiddleMetresPerPixel, double CentreX)
{
    /// <summary>
    /// Half the bar in metres: the sleeves begin 0.655 m from the middle (bar rules: collars 1.31 m apart), the plates' outer
    /// face lies some centimetres further out.
    /// </summary>
    public const double HalfBar = 0.72;

    public bool EndIsNear => EndMetresPerPixel < MiddleMetresPerPixel;

    /// <param name="scene">The picture without its bars: a film cut to size is taken as cut round its middle.</param>
    /// <param name="behind">Metres by which the middle is further away than the followed end; negative when that is the far one.</param>
    public static BarPlaneScale From(MetresPerPixel end, PictureArea scene, double behind)
    {
        var distance = end.Number * PhoneLens.FocalLength(scene);
        // Nobody films from within a bar's length of the far plate.
        var middle = Math.Max(distance + behind, distance / 2);
        return new BarPlaneScale(end.Number, end.Number * middle / distance, (scene.Left + scene.Right) / 2.0);
    }

    /// <summary>How large the far plate appears, as a share of the near one, whose outer face has this scale.</summary>
    public static double FarShare(MetresPerPixel near, PictureArea scene)
    {
        var distance = near.Number * PhoneLens.FocalLength(scene);
        return distance / (distance + (2 * HalfBar));
    }

    /// <summary>By the far plate: how much smaller it appears tells how far away it is, whatever the lens.</summary>
    public static BarPlaneScale From(MetresPerPixel near, PictureArea scene, FarPlate far)
        => new(near.Number, near.Number * (1 + (1 / far.Share)) / 2, (scene.Left + scene.Right) / 2.0);

    /// <summary>Metres across from the picture's middle line of what appears at <paramref name="x"/> as far away as the followed end.</summary>
    public double OnEnd(double x) => (x - CentreX) * EndMetresPerPixel;

    /// <summary>The same of what is as far away as the middle of the bar.</summary>
    public double OnMiddle(double x) => (x - CentreX) * MiddleMetresPerPixel;

    /// <summary>How many metres perspective alone sets the bar's end off from its middle.</summary>
    public double Parallax(double x) => Math.Abs(OnMiddle(x) - OnEnd(x));
}
