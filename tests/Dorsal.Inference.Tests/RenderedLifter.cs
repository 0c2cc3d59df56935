using System.IO.Compression;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Inference.Tests;

/// <summary>
/// One frame that we rendered: a lifter standing side on with the bar at the hips, facing right, half of the original size.
/// The joints are the true ones, left and right in one place as the camera is exactly at the side.
/// </summary>
internal static class RenderedLifter
{
    public const int Width = 240;
    public const int Height = 427;

    public static readonly ImagePoint Nose = new(130.8, 125.3);
    public static readonly ImagePoint Shoulders = new(112.7, 153.3);
    public static readonly ImagePoint Hips = new(112.1, 209.7);
    public static readonly ImagePoint Knees = new(115.2, 259.6);
    public static readonly ImagePoint Ankles = new(117.5, 312.9);

    public static double TrunkLength => Shoulders.DistanceTo(Hips);

    public static PictureArea Area => PictureArea.Whole(Width, Height);

    public static ColourPicture Picture() => ColourPicture.OfRgb(Width, Height, Pixels());

    public static ColourPicture MirroredPicture()
    {
        var (pixels, mirrored) = (Pixels(), new byte[Width * Height * 3]);
        for (var pixel = 0; pixel < Width * Height; pixel++)
        {
            var from = (pixel - (pixel % Width)) + (Width - 1 - (pixel % Width));
            pixels.AsSpan(from * 3, 3).CopyTo(mirrored.AsSpan(pixel * 3));
        }

        return ColourPicture.OfRgb(Width, Height, mirrored);
    }

    /// <summary>The share of each pixel that shows the lifter without the bar, 0 to 255.</summary>
    public static byte[] Silhouette() => Read("standing-lifter.grey.gz");

    /// <summary>About where a detector would start.</summary>
    public static PersonRegion Region => new(Hips, 4.6 * TrunkLength, 0);

    private static byte[] Pixels() => Read("standing.rgb.gz");

    private static byte[] Read(string name)
    {
        using var stream = typeof(RenderedLifter).Assembly.GetManifestResourceStream(name)!;
        using var unzipped = new GZipStream(stream, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unzipped.CopyTo(bytes);
        return bytes.ToArray();
    }
}
