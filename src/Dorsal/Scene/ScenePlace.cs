using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>One pixel, how grey it is, and how grey changes there.</summary>
/// <param name="At">Its middle.</param>
/// <param name="SlopeX">Grey levels a pixel to the right.</param>
/// <param name="SlopeY">Grey levels a pixel down.</param>
internal readonly record struct ScenePlace(ImagePoint At, float Grey, float SlopeX, float SlopeY)
{
    public float Slope => MathF.Abs(SlopeX) + MathF.Abs(SlopeY);

    /// <param name="x">Neither the first nor the last column, as <paramref name="y"/> among the rows.</param>
    public static ScenePlace Of(GreyPicture picture, int x, int y)
    {
        ReadOnlySpan<byte> Row(int row) => picture.Luma.AsSpan(row * picture.Width, picture.Width);
        var (slopeX, slopeY) = Scharr.Slope(Row(y - 1), Row(y), Row(y + 1), x);
        return new ScenePlace(new ImagePoint(x + 0.5, y + 0.5), picture[x, y], slopeX, slopeY);
    }
}
