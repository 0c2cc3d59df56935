namespace Dorsal.Footage;

/// <summary>What a plane of a picture holds at places between the middles of its samples.</summary>
internal static class PlaneSample
{
    /// <summary>Beyond the centres of the outermost samples it is as there.</summary>
    /// <param name="plane">Rows from the top without padding.</param>
    /// <param name="at">In samples of the plane.</param>
    public static double At(ReadOnlySpan<byte> plane, int width, ImagePoint at)
    {
        var (x, y) = (Math.Max(0, at.X - 0.5), Math.Max(0, at.Y - 0.5));
        var height = plane.Length / width;
        var (left, top) = (Math.Clamp((int)x, 0, Math.Max(0, width - 2)), Math.Clamp((int)y, 0, Math.Max(0, height - 2)));
        var (right, bottom) = (Math.Min(left + 1, width - 1), Math.Min(top + 1, height - 1));
        var (fx, fy) = (Math.Min(1, x - left), Math.Min(1, y - top));
        var above = plane.Slice(top * width, width);
        var below = plane.Slice(bottom * width, width);
        return (((above[left] * (1 - fx)) + (above[right] * fx)) * (1 - fy)) + (((below[left] * (1 - fx)) + (below[right] * fx)) * fy);
    }
}
