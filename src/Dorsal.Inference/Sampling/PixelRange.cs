namespace Dorsal.Inference.Sampling;

/// <summary>How a net wants its pixels: 0 and 255 become <paramref name="Black"/> and <paramref name="White"/>.</summary>
internal readonly record struct PixelRange(float Black, float White)
{
    public static readonly PixelRange ZeroToOne = new(0, 1);

    public static readonly PixelRange MinusOneToOne = new(-1, 1);
}
