using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>A picture as the camera would have taken it from where it looked at another time.</summary>
internal static class SteadyPicture
{
    /// <summary>Beyond the picture's edge it goes on as it is there.</summary>
    /// <param name="shift">From the picture to how it is to be.</param>
    public static ColourPicture Of(ColourPicture picture, CameraShift shift)
    {
        var (back, planes) = (shift.Inverse(), new byte[ColourPicture.BytesOf(picture.Width, picture.Height)]);
        var (luma, colours) = (picture.Width * picture.Height, picture.HalfWidth * picture.HalfHeight);
        Fill(picture.Luma, planes.AsSpan(0, luma), picture.Width, back);
        Fill(picture.BlueDifference, planes.AsSpan(luma, colours), picture.HalfWidth, back.InPixels(0.5));
        Fill(picture.RedDifference, planes.AsSpan(luma + colours, colours), picture.HalfWidth, back.InPixels(0.5));
        return new ColourPicture(picture.Width, picture.Height, planes, picture.Coding);
    }

    private static void Fill(ReadOnlySpan<byte> from, Span<byte> to, int width, CameraShift back)
    {
        for (var row = 0; row < from.Length / width; row++)
        {
            var (first, next) = (back.Of(new ImagePoint(0, row + 0.5)), back.Of(new ImagePoint(1, row + 0.5)));
            var step = next - first;
            for (var column = 0; column < width; column++)
                to[(row * width) + column] = (byte)(PlaneSample.At(from, width, first + (step * (column + 0.5))) + 0.5);
        }
    }
}
