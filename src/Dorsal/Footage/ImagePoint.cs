namespace Dorsal.Footage;

/// <summary>
/// A point in the displayed picture (after rotation), in pixels of the full resolution: x to the right, y down,
/// (0, 0) is the top left corner and the centre of the first pixel is (0.5, 0.5).
/// </summary>
public readonly record struct ImagePoint(double X, double Y)
{
    public static ImagePoint operator +(ImagePoint a, ImagePoint b) => new(a.X + b.X, a.Y + b.Y);

    public static ImagePoint operator -(ImagePoint a, ImagePoint b) => new(a.X - b.X, a.Y - b.Y);

    public static ImagePoint operator *(ImagePoint a, double factor) => new(a.X * factor, a.Y * factor);

    public double DistanceTo(ImagePoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));

    public static ImagePoint Middle(ImagePoint a, ImagePoint b) => (a + b) * 0.5;
}
