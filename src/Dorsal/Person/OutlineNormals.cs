using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Which way is out, at a point of a closed outline that runs clockwise as seen.</summary>
internal static class OutlineNormals
{
    /// <summary>The direction is taken over this many points on either side, so that the grid of the mask does not show.</summary>
    private const int Reach = 3;

    /// <returns>A vector of length 1, or of length 0 where the outline turns back on itself.</returns>
    public static ImagePoint At(IReadOnlyList<ImagePoint> points, int index, int reach = Reach)
    {
        var along = points[(index + reach) % points.Count] - points[(index - reach + points.Count) % points.Count];
        var length = along.DistanceTo(default);
        return length < 1e-9 ? default : new ImagePoint(along.Y / length, -along.X / length);
    }
}
