using System.Numerics;
using Dorsal.Footage;
using Dorsal.Scene;

namespace Dorsal.Tests.Scene;

/// <summary>A wall that looks nowhere alike, to be filmed by a camera that somebody holds.</summary>
internal static class PaintedWall
{
    /// <summary>A turn, a way and a nearing for each frame: pixels and radians.</summary>
    public static CameraShift Sway(int frame, double way = 20) => new(
        Complex.FromPolarCoordinates(1 + (0.01 * Math.Sin(0.05 * frame)), 0.015 * Math.Sin(0.08 * frame)),
        new Complex(way * Math.Sin(0.06 * frame), way * Math.Cos(0.11 * frame)));

    /// <param name="shift">From the picture to the wall.</param>
    /// <param name="shrink">By how much the picture is smaller than the wall.</param>
    public static GreyPicture Picture(int width, int height, CameraShift shift, int shrink = 1)
    {
        var luma = new byte[width * height];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
                luma[(row * width) + column] = (byte)Grey(shift.Of(new ImagePoint((column + 0.5) * shrink, (row + 0.5) * shrink)));
        }

        return new GreyPicture(width, height, luma);
    }

    /// <summary>The same picture with a bright square in it.</summary>
    public static GreyPicture Covered(this GreyPicture picture, PictureArea square)
    {
        var covered = picture.Copy();
        for (var row = square.Top; row < square.Bottom; row++)
            covered.Luma.AsSpan((row * picture.Width) + square.Left, square.Width).Fill(250);

        return covered;
    }

    public static GreyPicture Lit(this GreyPicture picture, double contrast, double brighter)
        => new(picture.Width, picture.Height, [.. picture.Luma.Select(luma => (byte)((contrast * luma) + brighter))]);

    private static double Grey(ImagePoint at)
        => 120 + (30 * Math.Sin((0.061 * at.X) + (0.023 * at.Y))) + (25 * Math.Sin((0.037 * at.Y) - (0.019 * at.X)))
            + (20 * Math.Sin(0.113 * at.X)) + (20 * Math.Sin((0.093 * at.Y) + 1)) + (10 * Math.Sin(0.0003 * at.X * at.Y));
}
