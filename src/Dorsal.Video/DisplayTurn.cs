namespace Dorsal.Video;

/// <summary>How the stored picture is turned for display: first clockwise by a quarter turn or several, then mirrored.</summary>
/// <param name="RotationDegrees">0, 90, 180 or 270, clockwise.</param>
/// <param name="Mirrored">Whether left and right are exchanged after the rotation.</param>
public readonly record struct DisplayTurn(int RotationDegrees, bool Mirrored)
{
    public static readonly DisplayTurn None = new(0, false);

    /// <summary>Whether width and height change places.</summary>
    public bool IsSideways => RotationDegrees is 90 or 270;

    /// <summary>
    /// From the upper left 2 x 2 of a display matrix (ISO 14496-12, 6.2.2: x' = a x + c y, y' = b x + d y).
    /// Phones write quarter turns only; anything else is taken as the nearest.
    /// </summary>
    public static DisplayTurn FromMatrix(double a, double b, double c, double d)
    {
        var mirrored = (a * d) - (b * c) < 0;
        var degrees = Math.Atan2(b, mirrored ? -a : a) * 180 / Math.PI;
        return new DisplayTurn(NearestQuarter(degrees), mirrored);
    }

    public static int NearestQuarter(double degrees) => (((int)Math.Round(degrees % 360 / 90) * 90) + 360) % 360;
}
