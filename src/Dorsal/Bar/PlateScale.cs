using Dorsal.Quantities;

namespace Dorsal.Bar;

/// <summary>
/// Metres per pixel on the plane of the near plate, from the plate's known diameter. Right for the travel of the plate's own
/// centre (bar height and speed). The lifter stands further away, behind the plate: there a pixel is more metres, by about a
/// fifth when the camera is 3 to 4 m away, so that lengths of the body are too short by this scale.
/// </summary>
public static class PlateScale
{
    /// <summary>
    /// Half the 95 % interval as a fraction of the scale: the rim's radius (ours: within 2 % on the 12 rendered clips from the side) and the change
    /// of size as the plate comes nearer to the camera's height.
    /// </summary>
    private const double RimUncertainty = 0.02;

    /// <summary>An oblique rim mixes the faces of a stack, so a part of its narrowing is doubt about its height too (ours: up to 6 % off at 30 degrees).</summary>
    private const double ObliqueShare = 0.5;

    public static Measurement<MetresPerPixel> Of(BarTrack bar, Metres diameter)
    {
        if (bar.Plate is not { } plate)
            return Measurement<MetresPerPixel>.Unknown(UnmeasurableReason.NoPlate);

        // The rim's height is the diameter from any side; only its width shrinks when the camera walks round.
        var scale = diameter.Number / (2 * plate.RadiusY);
        var doubt = double.Hypot(RimUncertainty, AspectDoubt(plate.RadiusX / plate.RadiusY));
        return Measurement<MetresPerPixel>.From(Estimate<MetresPerPixel>.PlusMinus(scale, scale * doubt));
    }

    /// <summary>A rim wider than high means a stretched film, and then it is not known which of the two is right.</summary>
    private static double AspectDoubt(double aspect) => aspect > 1 ? aspect - 1 : ObliqueShare * (1 - aspect);
}
