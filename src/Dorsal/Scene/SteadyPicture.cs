using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>A picture as the camera would have taken it from where it looked at another time.</summary>
internal static class SteadyPicture
{
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
        var height = from.Length / width;
        for (var row = 0; row < height; row++)
        {
            var (first, next) = (back.Of(new ImagePoint(0, row + 0.5)), back.Of(new ImagePoint(1, row + 0.5)));
            var step = next - first;
            for (var column = 0; column < width; column++)
            {
                var there = first + (step * (column + 0.5));
                to[(row * width) + column] = Between(from, width, height, there.X - 0.5, there.Y - 0.5);
            }
        }
    }

    /// <summary>Beyond the edge it goes on as it is there.</summary>
    private static byte Between(ReadOnlySpan<byte> plane, int width, int height, double x, double y)
    {
        (x, y) = (Math.Clamp(x, 0, width - 1.001), Math.Clamp(y, 0, height - 1.001));
        var (column, row) = ((int)x, (int)y);
        var (right, below) = (column + 1 < width ? 1 : 0, row + 1 < height ? width : 0);
        var at = (row * width) + column;
        var upper = plane[at] + ((x - column) * (plane[at + right] - plane[at]));
        var lower = plane[at + below] + ((x - column) * (plane[at + below + right] - plane[at + below]));
        return (byte)(upper + ((y - row) * (lower - upper)) + 0.5);
    }
}
