using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// Where plaques lie on one frame. In a small or a wide picture they would lie over each other, or over the edge: each looks for
/// the place nearest to where it belongs that is free and inside.
/// </summary>
internal sealed class PlaquePlaces(double pictureWidth, double pictureHeight)
{
    /// <summary>Between two plaques, in heights of one.</summary>
    private const double Gap = 0.12;

    private readonly List<(ImagePoint Corner, double Width, double Height)> taken = [];

    /// <summary>For the next frame all are free.</summary>
    public void Clear() => taken.Clear();

    /// <param name="wanted">Upper left corners, the best first.</param>
    /// <returns>The corner taken; absent where nothing is free: nothing is better read than two things over each other.</returns>
    public ImagePoint? Take(IReadOnlyList<ImagePoint> wanted, double width, double height)
    {
        if (width > pictureWidth || height > pictureHeight)
            return null;

        var step = (1 + Gap) * height;
        var rows = (int)Math.Ceiling(pictureHeight / step);
        var places = wanted.Concat(Enumerable.Range(1, rows).SelectMany(row => new[] { row, -row })
            .SelectMany(row => wanted.Select(corner => corner + new ImagePoint(0, row * step))));
        foreach (var place in places.Select(corner => Inside(corner, width, height)))
        {
            if (!taken.Any(other => Overlap(other, place, width, height)))
            {
                taken.Add((place, width, height));
                return place;
            }
        }

        return null;
    }

    private ImagePoint Inside(ImagePoint corner, double width, double height)
        => new(Math.Clamp(corner.X, 0, pictureWidth - width), Math.Clamp(corner.Y, 0, pictureHeight - height));

    private static bool Overlap((ImagePoint Corner, double Width, double Height) other, ImagePoint corner, double width, double height)
        => corner.X < other.Corner.X + other.Width && other.Corner.X < corner.X + width
            && corner.Y < other.Corner.Y + other.Height && other.Corner.Y < corner.Y + height;
}
