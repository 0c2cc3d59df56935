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

    /// <summary>Three bytes a pixel to four, opaque.</summary>
    public static void Copy(ColourPicture frame, SKBitmap picture)
    {
        var rgb = frame.Rgb;
        var rgba = MemoryMarshal.Cast<byte, uint>(picture.GetPixelSpan());
        for (int i = 0, at = 0; i < rgba.Length; i++, at += 3)
            rgba[i] = 0xFF000000u | ((uint)rgb[at + 2] << 16) | ((uint)rgb[at + 1] << 8) | rgb[at];
    }
}
