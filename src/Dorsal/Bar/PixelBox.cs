namespace Dorsal.Bar;

/// <summary>A box of whole pixels of a (shrunk) picture; Right and Bottom are exclusive.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    public static PixelBox Around(double x, double y, double reachX, double reachY) => new(
        (int)Math.Floor(x - reachX), (int)Math.Floor(y - reachY), (int)Math.Ceiling(x + reachX) + 1, (int)Math.Ceiling(y + reachY) + 1);

    public PixelBox Within(PixelBox other) => new(
        Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
}
