using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Shows a landmark net every picture in a mirror and mirrors back what it reads. A net reads a body and its mirror image
/// differently: the upper back of one rendered lift by 8 degrees. So every lifter is read facing the same way, left: ours, 14
/// rendered clips, thoracic RMSE 2.5 degrees facing left and 3.4 facing right.
/// </summary>
public sealed class MirroredLandmarkNet(ILandmarkNet net) : ILandmarkNet
{
    private byte[] buffer = [];

    /// <inheritdoc />
    public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
    {
        var mirror = new Mirror(picture.Width);
        return mirror.Of(net.Read(Mirrored(picture), mirror.Of(area), mirror.Of(region)));
    }

    private ColourPicture Mirrored(ColourPicture picture)
    {
        var stride = picture.Width * 3;
        Array.Resize(ref buffer, stride * picture.Height);
        for (var y = 0; y < picture.Height; y++)
            MirrorRow(picture.Rgb.AsSpan(y * stride, stride), buffer.AsSpan(y * stride, stride));

        return new ColourPicture(picture.Width, picture.Height, buffer);
    }

    private static void MirrorRow(ReadOnlySpan<byte> row, Span<byte> mirrored)
    {
        for (var (from, to) = (0, row.Length - 3); to >= 0; from += 3, to -= 3)
            row.Slice(from, 3).CopyTo(mirrored[to..]);
    }
}
