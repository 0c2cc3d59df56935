using Dorsal.Footage;

namespace Dorsal.Drawing.Annotation;

/// <summary>
/// Where plaques lie on one frame. In a small or a wide picture they would lie over each other, or over the edge: each looks for
/// the place nearest to where it belongs that is free and inside, and keeps off what is looked at as well; LabelPlaces of the page, again.
/// </summary>
internal sealed class PlaquePlaces(double pictureWidth, double pictureHeight)
{
    /// <summary>Between two plaques, in heights of one.</summary>
    private const double Gap = 0.12;

    private readonly List<Box> taken = [];
    private readonly List<Box> lookedAt = [];

    /// <summary>For the next frame all are free.</summary>
    public void Clear()
    {
        taken.Clear();
        lookedAt.Clear();
    }

    /// <summary>Plaques lie over a line only where nothing else is free.</summary>
    /// <param name="beside">So much to each side of it is left free too.</param>
    public void KeepOff(IReadOnlyList<ImagePoint> line, double beside)
    {
        var margin = new ImagePoint(beside, beside);
        foreach (var (from, to) in line.Zip(line.Skip(1)))
        {
            var corner = new ImagePoint(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y));
            lookedAt.Add(new Box(corner - margin, Math.Abs(to.X - from.X) + (2 * beside), Math.Abs(to.Y - from.Y) + (2 * beside)));
        }
    }

    /// <param name="wanted">Upper left corners, the best first.</param>
    /// <returns>The corner taken; absent where nothing is free: nothing is better read than two things over each other.</returns>
    public ImagePoint? Take(IReadOnlyList<ImagePoint> wanted, double width, double height)
    {
        if (width > pictureWidth || height > pictureHeight)
            return null;

        var free = Near(wanted, (1 + Gap) * height).Select(corner => Inside(corner, width, height)).Where(box => !taken.Any(box.Overlaps));
        if ((free.FirstOrDefault(box => !lookedAt.Any(box.Overlaps)) ?? free.FirstOrDefault()) is not { } place)
            return null;

        taken.Add(place);
        return place.Corner;
    }

    /// <summary>Those wanted, then further and further below and above them.</summary>
    private IEnumerable<ImagePoint> Near(IReadOnlyList<ImagePoint> wanted, double step)
    {
        var rows = (int)Math.Ceiling(pictureHeight / step);
        return wanted.Concat(Enumerable.Range(1, rows).SelectMany(row => new[] { row, -row })
            .SelectMany(row => wanted.Select(corner => corner + new ImagePoint(0, row * step))));
    }

    private Box Inside(ImagePoint corner, double width, double height)
        => new(new(Math.Clamp(corner.X, 0, pictureWidth - width), Math.Clamp(corner.Y, 0, pictureHeight - height)), width, height);

    private sealed record Box(ImagePoint Corner, double Width, double Height)
    {
        public bool Overlaps(Box other)
            => Corner.X < other.Corner.X + other.Width && other.Corner.X < Corner.X + Width
                && Corner.Y < other.Corner.Y + other.Height && other.Corner.Y < Corner.Y + Height;
    }
}
