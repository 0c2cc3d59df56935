using Dorsal.Bar;
using Dorsal.Quantities;
using Dorsal.Result;

namespace Dorsal.Measures;

/// <summary>Metres for a pixel: from the plate, else from the lifter's stature, else not at all.</summary>
public static class ScaleFinder
{
    /// <summary>Hip to shoulder over stature: trunk C7 to mid-hip less the neck's base (de Leva 1996, segment lengths); people differ by a twelfth.</summary>
    private const double TrunkShare = 0.276;
    private const double TrunkShareDoubt = 0.08;

    public static PictureScale Find(BarTrack bar, double trunkLength, AnalysisOptions options)
    {
        if (bar.HasPlate)
            return new PictureScale(PlateScale.Of(bar, options.PlateDiameter), ScaleSource.Plate);

        if (options.Stature is not { } stature || trunkLength <= 0)
            return new PictureScale(Measurement<MetresPerPixel>.Unknown(UnmeasurableReason.NoScale), ScaleSource.None);

        var scale = stature.Number * TrunkShare / trunkLength;
        return new PictureScale(
            Measurement<MetresPerPixel>.From(Estimate<MetresPerPixel>.PlusMinus(scale, scale * TrunkShareDoubt)),
            ScaleSource.Stature);
    }
}
