namespace Dorsal.Footage;

/// <summary>
/// The part of the displayed picture that shows the scene, without pillarbox or letterbox bars.
/// In pixels of the full resolution; Right and Bottom are exclusive.
/// </summary>
public readonly record struct PictureArea(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public ImagePoint Middle => new((Left + Right) / 2.0, (Top + Bottom) / 2.0);

    public static PictureArea Whole(int width, int height) => new(0, 0, width, height);

    /// <summary>The same part of the picture made smaller by a whole number.</summary>
    public PictureArea Shrunk(int by) => new(Left / by, Top / by, Right / by, Bottom / by);

    public bool Contains(ImagePoint point) => point.X >= Left && point.X < Right && point.Y >= Top && point.Y < Bottom;
}
