using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>By which whole number the picture is made smaller, and what becomes of the scene.</summary>
internal static class Shrink
{
    public static int ForRadius(double radius, double workingRadius) => Math.Max(1, (int)Math.Round(radius / workingRadius));

    /// <summary>The small pixels that lie wholly inside of the area.</summary>
    public static PixelBox Box(PictureArea area, int shrink) => new(
        (area.Left + shrink - 1) / shrink, (area.Top + shrink - 1) / shrink, area.Right / shrink, area.Bottom / shrink);
}
