namespace Dorsal.Posture;

/// <summary>
/// What bending over does to the outline of the upper back without any bend of the spine: the arms draw the shoulder blades
/// flat, and the head, lifted to look ahead, fills the corner of the neck.
/// </summary>
internal static class BentOver
{
    /// <summary>
    /// Degrees by which a horizontal trunk shows less of a bend. Ours: 12 rendered clips, each left out of the fit, 3.7 to 4.4;
    /// without it every one of them reads too flat when bent over, by 3.6 degrees on average.
    /// </summary>
    private const double WhenHorizontal = 4;

    public static double Flattening(double leanDegrees) => WhenHorizontal * Math.Sin(Math.Clamp(leanDegrees, 0, 90) * Math.PI / 180);
}
