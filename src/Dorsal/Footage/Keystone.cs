namespace Dorsal.Footage;

/// <summary>
/// How a camera that looks up or down distorts what stands before it: things that are as far away appear larger the further down the picture they
/// are, of a camera that looks up, and smaller of one that looks down.
/// </summary>
/// <param name="PerPixel">
/// Of their width in the middle of the picture, as a share, for every pixel further down; their height changes twice as much. Smaller below: negative.
/// </param>
/// <param name="Deviation">Standard deviation of that.</param>
public sealed record Keystone(double PerPixel, double Deviation)
{
    /// <summary>The same, told in pixels of a picture that is larger by a factor.</summary>
    internal Keystone InPixels(double larger) => new(PerPixel / larger, Deviation / larger);

    /// <summary>What two that were read apart tell together. Where they differ by more than both doubt, that is doubt, too.</summary>
    internal Keystone With(Keystone other)
    {
        var (own, others) = (1 / (Deviation * Deviation), 1 / (other.Deviation * other.Deviation));
        var together = ((PerPixel * own) + (other.PerPixel * others)) / (own + others);
        var apart = Math.Abs(PerPixel - other.PerPixel) / double.Hypot(Deviation, other.Deviation);
        return new Keystone(together, Math.Max(1, apart) / Math.Sqrt(own + others));
    }
}
