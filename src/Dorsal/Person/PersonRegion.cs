using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// The square of the picture that the landmark net looks at. Turned by <paramref name="Angle"/> radians, clockwise on the
/// screen: model point (0.5, 0) lies above the centre when the angle is 0.
/// </summary>
/// <param name="Centre">In the displayed picture.</param>
/// <param name="Side">Length of a side in pixels of the displayed picture.</param>
/// <param name="Angle">Radians.</param>
/// <param name="Mirrored">Whether the net looks in a mirror: the region's left is the picture's right.</param>
public readonly record struct PersonRegion(ImagePoint Centre, double Side, double Angle, bool Mirrored = false)
{
    /// <summary>As a share of the side, and in radians.</summary>
    private const double Grid = 0.005;

    /// <summary>1, or -1 where the region runs from the picture's right to its left.</summary>
    public int Across => Mirrored ? -1 : 1;

    /// <summary>From a point in the region (0..1, y down) to the picture.</summary>
    public ImagePoint ToImage(double u, double v)
    {
        var (x, y) = ((u - 0.5) * Side * Across, (v - 0.5) * Side);
        var (sin, cos) = Math.SinCos(Angle);
        return new ImagePoint(Centre.X + (x * cos) - (y * sin), Centre.Y + (x * sin) + (y * cos));
    }

    /// <summary>From the picture to a point in the region (0..1 inside, y down).</summary>
    public (double U, double V) ToRegion(ImagePoint point)
    {
        var (x, y) = (point.X - Centre.X, point.Y - Centre.Y);
        var (sin, cos) = Math.SinCos(Angle);
        return ((((x * cos) + (y * sin)) * Across / Side) + 0.5, (((y * cos) - (x * sin)) / Side) + 0.5);
    }

    /// <summary>The region a part of the way to another: 0 is here, 1 there, 2 as far again beyond. Neither is <see cref="Mirrored"/>.</summary>
    public PersonRegion Towards(PersonRegion other, double part) => new(
        Centre + ((other.Centre - Centre) * part),
        Side * Math.Pow(other.Side / Side, part),
        Angle + (Math.IEEERemainder(other.Angle - Angle, 2 * Math.PI) * part));

    /// <summary>
    /// The nearest of those that lie a two-hundredth of a side and of a radian apart. What the net reads changes by pixels where its region moves by a fraction of
    /// one, and most regions come from readings before: 0.0001 pixels, about what processors differ by, grew to several within ten readings, and the upper
    /// back of a film with writing over it was -6 to 12 degrees. Between regions on the grid they grow to nothing. Ours.
    /// </summary>
    public PersonRegion OnGrid()
    {
        var side = Math.Exp(Rounded(Math.Log(Side), Grid));
        var centre = new ImagePoint(Rounded(Centre.X, Grid * side), Rounded(Centre.Y, Grid * side));
        return this with { Centre = centre, Side = side, Angle = Rounded(Angle, Grid) };
    }

    private static double Rounded(double value, double step) => Math.Round(value / step) * step;
}
