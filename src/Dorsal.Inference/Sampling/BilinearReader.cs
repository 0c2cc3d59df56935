using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dorsal.Footage;

namespace Dorsal.Inference.Sampling;

/// <summary>
/// Reads a plane of a picture between its samples, as steps above what stands for nothing; outside of the area there is nothing. In whole
/// numbers, because a picture of 1080 x 1920 is asked for a million places for each run of the net: a place to 1/65536 of a sample, what it
/// weighs to 1/256.
/// </summary>
internal readonly ref struct BilinearReader
{
    internal const int PlaceBits = 16;
    internal const int WeightBits = 8;

    private const int One = 1 << PlaceBits;
    private const int WeightMask = (1 << WeightBits) - 1;

    private readonly ReadOnlySpan<byte> _plane;
    private readonly int _width;
    private readonly PictureArea _area;
    private readonly int _nothing;
    private readonly int _left;
    private readonly int _top;
    private readonly uint _reachX;
    private readonly uint _reachY;

    public BilinearReader(ReadOnlySpan<byte> plane, int width, PictureArea area, int nothing)
    {
        _plane = plane;
        (_width, _nothing) = (width, nothing);
        _area = new PictureArea(
            Math.Max(0, area.Left), Math.Max(0, area.Top), Math.Min(width, area.Right), Math.Min(plane.Length / width, area.Bottom));
        (_left, _top) = (_area.Left << PlaceBits, _area.Top << PlaceBits);
        _reachX = (uint)Math.Max(0, (_area.Right - 1 << PlaceBits) - _left);
        _reachY = (uint)Math.Max(0, (_area.Bottom - 1 << PlaceBits) - _top);
    }

    /// <summary>What a step is in the sums.</summary>
    public static float StepsToSum => 1 << WeightBits;

    /// <summary>Adds places along a straight way, so many of them to each sum.</summary>
    /// <param name="from">The first place, in indices of samples.</param>
    // For whole regions at once, the first ones too.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add((double X, double Y) from, (double X, double Y) step, int each, Span<int> sums)
    {
        var (x, y, stepX, stepY) = (Fixed(from.X), Fixed(from.Y), Fixed(step.X), Fixed(step.Y));
        var (atOnce, nothing) = (EightCells.AreSupported ? EightCells.Count : sums.Length, Vector256.Create((_nothing << WeightBits) * each));
        for (var i = 0; i < sums.Length; i += atOnce)
        {
            var cells = sums.Slice(i, Math.Min(atOnce, sums.Length - i));
            var (pastX, pastY) = (x + (stepX * each * cells.Length), y + (stepY * each * cells.Length));
            if (AreOutside(x, y, pastX - stepX, pastY - stepY))
            {
                (x, y) = (pastX, pastY);
                continue;
            }

            if (EightCells.AreSupported && cells.Length == EightCells.Count && AreInside(x, y, pastX - stepX, pastY - stepY))
                (Vector256.Create<int>(cells) + EightCells.Sums(_plane, _width, x, y, stepX, stepY, each) - nothing).CopyTo(cells);
            else
                AddOneByOne(x, y, stepX, stepY, each, cells);

            (x, y) = (pastX, pastY);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddOneByOne(int x, int y, int stepX, int stepY, int each, Span<int> sums)
    {
        var plane = _plane;
        var (width, nothing) = (_width, (_nothing << WeightBits) * each);
        for (var i = 0; i < sums.Length; i++)
        {
            var (nextX, nextY) = (x + (stepX * each), y + (stepY * each));

            // The way is straight: what lies between two places inside is inside.
            sums[i] += IsInside(x, y) && IsInside(nextX - stepX, nextY - stepY)
                ? Inside(plane, width, x, y, stepX, stepY, each) - nothing
                : AtTheEdge(x, y, stepX, stepY, each);
            (x, y) = (nextX, nextY);
        }
    }

    /// <summary>Whether all places of a straight way are inside, and what is gathered with the last one too.</summary>
    private bool AreInside(int x, int y, int lastX, int lastY)
        => IsInside(x, y) && IsInside(lastX, lastY)
            && (((Math.Max(y, lastY) >> PlaceBits) + 1) * _width) + (Math.Max(x, lastX) >> PlaceBits) + EightCells.BytesRead <= _plane.Length;

    /// <summary>Whether all places of a straight way lie on one side of the area, with none of its samples round them: a region often reaches far beyond the picture.</summary>
    private bool AreOutside(int x, int y, int lastX, int lastY)
        => Math.Max(x, lastX) >> PlaceBits < _area.Left - 1 || Math.Min(x, lastX) >> PlaceBits >= _area.Right
            || Math.Max(y, lastY) >> PlaceBits < _area.Top - 1 || Math.Min(y, lastY) >> PlaceBits >= _area.Bottom;

    /// <summary>Whether all four samples round a place are there.</summary>
    // What lies to the left or above is far to the right or below, as numbers without a sign.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsInside(int x, int y) => (uint)(x - _left) < _reachX && (uint)(y - _top) < _reachY;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Inside(ReadOnlySpan<byte> plane, int width, int x, int y, int stepX, int stepY, int each)
    {
        var sum = 0;
        for (var place = 0; place < each; place++)
        {
            sum += Inside(plane, width, x, y);
            x += stepX;
            y += stepY;
        }

        return sum;
    }

    /// <summary>Of a place that has all four samples round it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Inside(ReadOnlySpan<byte> plane, int width, int x, int y)
    {
        var at = ((y >> PlaceBits) * width) + (x >> PlaceBits);
        var above = plane.Slice(at, 2);
        var below = plane.Slice(at + width, 2);
        var (right, down) = ((x >> (PlaceBits - WeightBits)) & WeightMask, (y >> (PlaceBits - WeightBits)) & WeightMask);
        var upper = (above[0] << WeightBits) + (right * (above[1] - above[0]));
        var lower = (below[0] << WeightBits) + (right * (below[1] - below[0]));
        return ((upper << WeightBits) + (down * (lower - upper))) >> WeightBits;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AtTheEdge(int x, int y, int stepX, int stepY, int each)
    {
        var sum = 0;
        for (var place = 0; place < each; place++)
            sum += AtTheEdge(x + (place * stepX), y + (place * stepY));

        return sum;
    }

    private int AtTheEdge(int x, int y)
    {
        var (column, row) = (x >> PlaceBits, y >> PlaceBits);
        if (column < _area.Left - 1 || row < _area.Top - 1 || column >= _area.Right || row >= _area.Bottom)
            return 0;

        var (right, down) = ((x >> (PlaceBits - WeightBits)) & WeightMask, (y >> (PlaceBits - WeightBits)) & WeightMask);
        var upper = (At(column, row) << WeightBits) + (right * (At(column + 1, row) - At(column, row)));
        var lower = (At(column, row + 1) << WeightBits) + (right * (At(column + 1, row + 1) - At(column, row + 1)));
        return ((upper << WeightBits) + (down * (lower - upper))) >> WeightBits;
    }

    private int At(int column, int row)
        => column < _area.Left || row < _area.Top || column >= _area.Right || row >= _area.Bottom ? 0 : _plane[(row * _width) + column] - _nothing;

    private static int Fixed(double place) => (int)Math.Round(place * One);
}
