using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dorsal.Footage;

/// <summary>A picture of 8-bit RGB pixels, three bytes a pixel, rows from the top without padding.</summary>
/// <remarks>
/// Code for wide vectors is not compiled ahead of time, and would run unoptimised for the first pictures if it were not asked to be
/// optimised at once.
/// </remarks>
public sealed class ColourPicture
{
    public ColourPicture(int width, int height, byte[] rgb)
    {
        if (rgb.Length < checked(width * height * 3))
            throw new ArgumentException("The buffer is smaller than the picture.", nameof(rgb));

        (Width, Height, Rgb) = (width, height, rgb);
    }

    public int Width { get; }

    public int Height { get; }

    public byte[] Rgb { get; }

    /// <summary>
    /// The luma alone, by the weights of ITU-R BT.601, in a buffer of its own, smaller by a whole number in both directions: each pixel
    /// the mean of those it stands for.
    /// </summary>
    public GreyPicture Grey(int shrink = 1)
    {
        var (width, height) = (Width / shrink, Height / shrink);
        var luma = new byte[width * height];
        var sums = ArrayPool<ushort>.Shared.Rent((width * shrink * 3) + Vector128<ushort>.Count);
        for (var row = 0; row < height; row++)
        {
            var lines = sums.AsSpan(0, width * shrink * 3);
            AddUp(row * shrink, shrink, lines);
            Shrink(sums, shrink, luma.AsSpan(row * width, width));
        }

        ArrayPool<ushort>.Shared.Return(sums);
        return new GreyPicture(width, height, luma);
    }

    /// <summary>Each colour of each column of some rows.</summary>
    private void AddUp(int top, int rows, Span<ushort> sums)
    {
        Widen(Line(top, sums.Length), sums);
        for (var row = top + 1; row < top + rows; row++)
            Add(Line(row, sums.Length), sums);
    }

    private ReadOnlySpan<byte> Line(int row, int bytes) => Rgb.AsSpan(row * Width * 3, bytes);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widen(ReadOnlySpan<byte> line, Span<ushort> sums)
    {
        var i = 0;
        for (; i <= line.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Create(line[i..]));
            lower.CopyTo(sums[i..]);
            upper.CopyTo(sums[(i + Vector256<ushort>.Count)..]);
        }

        for (; i < line.Length; i++)
            sums[i] = line[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<byte> line, Span<ushort> sums)
    {
        var i = 0;
        for (; i <= line.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.Create(line[i..]));
            (Vector256.Create<ushort>(sums[i..]) + lower).CopyTo(sums[i..]);
            var rest = sums[(i + Vector256<ushort>.Count)..];
            (Vector256.Create<ushort>(rest) + upper).CopyTo(rest);
        }

        for (; i < line.Length; i++)
            sums[i] += line[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Shrink(ReadOnlySpan<ushort> sums, int shrink, Span<byte> luma)
    {
        var weights = Vector128.Create(299, 587, 114, 0);
        var whole = 1000 * shrink * shrink;
        // By half of one more than is rounded, so that the product of what is a whole number does not fall below it.
        var (share, rounding) = (1.0 / whole, (whole / 2) + 0.5);
        for (var column = 0; column < luma.Length; column++)
        {
            var colours = Vector128<int>.Zero;
            for (var i = column * shrink * 3; i < (column + 1) * shrink * 3; i += 3)
                colours += Vector128.WidenLower(Vector128.Create(sums[i..])).AsInt32();

            luma[column] = (byte)((Vector128.Sum(colours * weights) + rounding) * share);
        }
    }
}
