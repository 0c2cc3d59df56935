using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Sheets;

/// <summary>Frames of a film as Skia knows them.</summary>
internal static class Pictures
{
    public static SKBitmap Empty(int width, int height) => new(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));

    public static SKBitmap Of(ColourPicture frame)
    {
        var picture = Empty(frame.Width, frame.Height);
        Copy(frame, picture);
        return picture;
    }

    public static void Copy(ColourPicture frame, SKBitmap picture)
    {
        var rgba = MemoryMarshal.Cast<byte, uint>(picture.GetPixelSpan());
        for (var row = 0; row < frame.Height; row++)
            CopyRow(frame, row, rgba.Slice(row * frame.Width, frame.Width));
    }

    // Whole pictures at once, the first ones too.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyRow(ColourPicture frame, int row, Span<uint> rgba)
    {
        for (var column = 0; column < rgba.Length; column++)
        {
            var (red, green, blue) = frame.ColourAt(column, row);
            rgba[column] = 0xFF000000u | ((uint)blue << 16) | ((uint)green << 8) | red;
        }
    }
}
