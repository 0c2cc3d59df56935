using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>What stands behind the lifter, pixel by pixel, where it was seen often enough and kept still.</summary>
public sealed class StillScene
{
    private readonly int left;
    private readonly int top;
    private readonly int width;
    private readonly int height;
    private readonly byte[] rgb;
    private readonly byte[] tolerance;

    /// <param name="rgb">The typical colour of each pixel, rows from the top.</param>
    /// <param name="tolerance">By how much a pixel may differ in its most different channel; 0 where nothing is known of it.</param>
    internal StillScene(int left, int top, int width, int height, byte[] rgb, byte[] tolerance)
        => (this.left, this.top, this.width, this.height, this.rgb, this.tolerance) = (left, top, width, height, rgb, tolerance);

    /// <summary>
    /// Does the picture show here what stands behind the lifter? Judged over a pixel and its eight neighbours, because one pixel
    /// alone is mostly noise.
    /// </summary>
    /// <returns>Absent where the scene was never seen, or moves.</returns>
    public bool? IsSeenIn(ColourPicture picture, ImagePoint at)
    {
        var (x, y) = ((int)Math.Floor(at.X), (int)Math.Floor(at.Y));
        if (x <= left || y <= top || x >= left + width - 1 || y >= top + height - 1)
            return null;

        var (difference, allowed) = (0, 0);
        for (var row = y - 1; row <= y + 1; row++)
        {
            for (var column = x - 1; column <= x + 1; column++)
            {
                var cell = ((row - top) * width) + column - left;
                if (tolerance[cell] == 0)
                    return null;

                difference += Difference(picture.ColourAt(column, row), cell * 3);
                allowed += tolerance[cell];
            }
        }

        return difference <= allowed;
    }

    private int Difference(Colour colour, int cell)
        => Math.Max(Math.Abs(colour.Red - rgb[cell]), Math.Max(
            Math.Abs(colour.Green - rgb[cell + 1]), Math.Abs(colour.Blue - rgb[cell + 2])));
}
