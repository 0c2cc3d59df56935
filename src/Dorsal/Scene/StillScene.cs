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
    private readonly CameraShift? shift;

    /// <param name="rgb">The typical colour of each pixel, rows from the top.</param>
    /// <param name="tolerance">By how much a pixel may differ in its most different channel; 0 where nothing is known of it.</param>
    internal StillScene(int left, int top, int width, int height, byte[] rgb, byte[] tolerance)
        => (this.left, this.top, this.width, this.height, this.rgb, this.tolerance) = (left, top, width, height, rgb, tolerance);

    private StillScene(StillScene scene, CameraShift shift)
        : this(scene.left, scene.top, scene.width, scene.height, scene.rgb, scene.tolerance) => this.shift = shift;

    /// <summary>The same scene, to be compared with what a camera shows that has moved.</summary>
    /// <param name="shift">From the camera's picture to the one in which the scene was learned.</param>
    public StillScene SeenFrom(CameraShift shift) => new(this, shift);

    /// <summary>
    /// Does the picture show here what stands behind the lifter? Judged over a pixel and its eight neighbours, because one pixel
    /// alone is mostly noise.
    /// </summary>
    /// <returns>Absent where the scene was never seen, or moves.</returns>
    public bool? IsSeenIn(ColourPicture picture, ImagePoint at)
    {
        var (x, y) = Pixel(at);
        var (sceneX, sceneY) = shift is { } moved ? Pixel(moved.Of(new ImagePoint(x + 0.5, y + 0.5))) : (x, y);
        if (sceneX <= left || sceneY <= top || sceneX >= left + width - 1 || sceneY >= top + height - 1
            || x <= 0 || y <= 0 || x >= picture.Width - 1 || y >= picture.Height - 1)
        {
            return null;
        }

        var (difference, allowed) = (0, 0);
        for (var row = -1; row <= 1; row++)
        {
            for (var column = -1; column <= 1; column++)
            {
                var cell = ((sceneY + row - top) * width) + sceneX + column - left;
                if (tolerance[cell] == 0)
                    return null;

                difference += Difference(picture.ColourAt(x + column, y + row), cell * 3);
                allowed += tolerance[cell];
            }
        }

        return difference <= allowed;
    }

    private static (int X, int Y) Pixel(ImagePoint at) => ((int)Math.Floor(at.X), (int)Math.Floor(at.Y));

    private int Difference(Colour colour, int cell)
        => Math.Max(Math.Abs(colour.Red - rgb[cell]), Math.Max(
            Math.Abs(colour.Green - rgb[cell + 1]), Math.Abs(colour.Blue - rgb[cell + 2])));
}
