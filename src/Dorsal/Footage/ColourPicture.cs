using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dorsal.Footage;

/// <summary>
/// A picture as films store it, eight bits a sample: the luma of each pixel, then the differences of blue and of red, one each for two by
/// two pixels (4:2:0). Half the bytes of red, green and blue, and nobody converts what nobody looks at.
/// </summary>
public sealed class ColourPicture
{
    /// <param name="planes">Luma, then Cb, then Cr, rows from the top without padding.</param>
    public ColourPicture(int width, int height, byte[] planes, ColourCoding coding)
    {
        if (planes.Length < BytesOf(width, height))
            throw new ArgumentException("The buffer is smaller than the picture.", nameof(planes));

        (Width, Height, Planes, Coding) = (width, height, planes, coding);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Planes { get; }

    public ColourCoding Coding { get; }

    /// <summary>Of the planes of differences; the last column and row may stand for a single one of the picture.</summary>
    public int HalfWidth => (Width + 1) / 2;

    public int HalfHeight => (Height + 1) / 2;

    public ReadOnlySpan<byte> Luma => Planes.AsSpan(0, Width * Height);

    public ReadOnlySpan<byte> BlueDifference => Planes.AsSpan(Width * Height, HalfWidth * HalfHeight);

    public ReadOnlySpan<byte> RedDifference => Planes.AsSpan((Width * Height) + (HalfWidth * HalfHeight), HalfWidth * HalfHeight);

    public static int BytesOf(int width, int height) => checked((width * height) + (2 * ((width + 1) / 2) * ((height + 1) / 2)));

    /// <summary>For pictures that come from no film, such as those of a camera or a drawing; not quick.</summary>
    /// <param name="rgb">Three bytes a pixel, rows from the top without padding.</param>
    public static ColourPicture OfRgb(int width, int height, byte[] rgb) => RgbCoding.Picture(width, height, rgb);

    public Colour ColourAt(int column, int row)
    {
        var at = (row / 2 * HalfWidth) + (column / 2);
        return Coding.Colour(Planes[(row * Width) + column], BlueDifference[at], RedDifference[at]);
    }

    /// <summary>Three bytes a pixel, rows from the top without padding.</summary>
    public byte[] ToRgb() => RgbCoding.Bytes(this);

    /// <summary>The same picture in a buffer of its own.</summary>
    public ColourPicture Copy() => new(Width, Height, Planes.AsSpan(0, BytesOf(Width, Height)).ToArray(), Coding);

    /// <summary>
    /// The luma alone, black 0 and white 255, in a buffer of its own, smaller by a whole number in both directions: each pixel the mean of
    /// those it stands for.
    /// </summary>
    public GreyPicture Grey(int shrink = 1)
    {
        var (width, height) = (Width / shrink, Height / shrink);
        var luma = new byte[width * height];
        var (lines, sums) = (ArrayPool<ushort>.Shared.Rent(width * shrink), ArrayPool<float>.Shared.Rent(width));
        for (var row = 0; row < height; row++)
        {
            var added = lines.AsSpan(0, width * shrink);
            added.Clear();
            for (var line = row * shrink; line < (row + 1) * shrink; line++)
                SampleSums.Add(Planes.AsSpan(line * Width, added.Length), added);

            SampleSums.AddUp(added, shrink, sums.AsSpan(0, width));
            Shown(sums.AsSpan(0, width), shrink * shrink, luma.AsSpan(row * width, width));
        }

        ArrayPool<ushort>.Shared.Return(lines);
        ArrayPool<float>.Shared.Return(sums);
        return new GreyPicture(width, height, luma);
    }

    /// <summary>The same with <see cref="Footage.WarmGrey">warm colours brighter and cold ones darker</see>.</summary>
    public GreyPicture WarmGrey(int shrink = 1)
    {
        var grey = Grey(shrink);
        var (luma, width) = (grey.Luma, grey.Width);
        var sums = ArrayPool<ushort>.Shared.Rent(2 * HalfWidth);
        var (reds, blues) = (sums.AsMemory(0, HalfWidth), sums.AsMemory(HalfWidth, HalfWidth));
        for (var row = 0; row < grey.Height; row++)
        {
            reds.Span.Clear();
            blues.Span.Clear();
            for (var line = row * shrink; line < (row + 1) * shrink; line++)
            {
                SampleSums.Add(RedDifference.Slice(line / 2 * HalfWidth, HalfWidth), reds.Span);
                SampleSums.Add(BlueDifference.Slice(line / 2 * HalfWidth, HalfWidth), blues.Span);
            }

            Warm(luma.AsSpan(row * width, width), reds.Span, blues.Span, shrink);
        }

        ArrayPool<ushort>.Shared.Return(sums);
        return grey;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Warm(Span<byte> luma, ReadOnlySpan<ushort> reds, ReadOnlySpan<ushort> blues, int shrink)
    {
        var share = (float)(Coding.PerDifference / (shrink * shrink));
        for (var column = 0; column < luma.Length; column++)
        {
            var warmth = 0;
            for (var i = column * shrink; i < (column + 1) * shrink; i++)
                warmth += reds[i / 2] - blues[i / 2];

            luma[column] = Footage.WarmGrey.Of(luma[column], warmth * share);
        }
    }

    /// <summary>From sums of so many stored samples to the lumas that are shown, rounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Shown(ReadOnlySpan<float> sums, int samples, Span<byte> luma)
    {
        var (black, share) = ((float)(Coding.Black * samples), (float)(Coding.PerLuma / samples));
        var (blacks, shares) = (new Vector<float>(black), new Vector<float>(share));
        Vector<int> Few(ReadOnlySpan<float> some) => Vector.ConvertToInt32(
            Vector.Min(Vector.Max(((new Vector<float>(some) - blacks) * shares) + new Vector<float>(0.5f), Vector<float>.Zero), new Vector<float>(255)));

        var i = 0;
        for (; i <= luma.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var some = sums.Slice(i, Vector<byte>.Count);
            var quarter = Vector<float>.Count;
            Vector.Narrow(
                Vector.AsVectorUInt16(Vector.Narrow(Few(some), Few(some[quarter..]))),
                Vector.AsVectorUInt16(Vector.Narrow(Few(some[(2 * quarter)..]), Few(some[(3 * quarter)..])))).CopyTo(luma[i..]);
        }

        for (; i < luma.Length; i++)
            luma[i] = (byte)Math.Clamp(((sums[i] - black) * share) + 0.5f, 0, 255);
    }
}
