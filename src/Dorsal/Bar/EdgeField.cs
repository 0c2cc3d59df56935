using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>
/// The luma's gradient over a box of the picture, in grey levels per pixel. Coordinates are those of the (shrunk) picture, pixel
/// centres at half a pixel.
/// </summary>
internal sealed class EdgeField : IDisposable
{
    /// <summary>What is asked of a place outside of the scene.</summary>
    public const float Outside = -1;

    /// <summary>Grey levels per pixel at which an edge counts half; ours, not tuned.</summary>
    private const float HalfContrast = 4;

    private readonly float[] x;
    private readonly float[] y;
    private readonly float[] clearX;
    private readonly float[] clearY;

    private EdgeField(PixelBox box)
    {
        Box = box;
        x = Rent(box);
        y = Rent(box);
        clearX = Rent(box);
        clearY = Rent(box);
    }

    public PixelBox Box { get; }

    public void Dispose()
    {
        foreach (var memory in (ReadOnlySpan<float[]>)[x, y, clearX, clearY])
            ArrayPool<float>.Shared.Return(memory);
    }

    /// <summary>Takes the part of the box that lies inside of the scene, without its outermost pixels, which have no gradient.</summary>
    public static EdgeField? Of(GreyPicture picture, PixelBox wanted, PixelBox scene)
    {
        var box = wanted.Within(new PixelBox(scene.Left + 1, scene.Top + 1, scene.Right - 1, scene.Bottom - 1));
        if (box.IsEmpty)
            return null;

        var field = new EdgeField(box);
        for (var row = box.Top; row < box.Bottom; row++)
            field.FillRow(picture, row);
        return field;
    }

    /// <summary>How clear the edge at a place is along the direction, 0 to 1; half at <paramref name="halfContrast"/> grey levels per pixel.</summary>
    public float Clearness(float px, float py, float directionX, float directionY, float halfContrast = HalfContrast)
    {
        if (!Sample(px, py, out var gx, out var gy))
            return Outside;

        var across = MathF.Abs((gx * directionX) + (gy * directionY));
        return across / (MathF.Sqrt((gx * gx) + (gy * gy)) + halfContrast);
    }

    /// <summary>The luma's slope along the direction in grey levels per pixel, brighter positive; 0 outside of the scene.</summary>
    public float Slope(float px, float py, float directionX, float directionY)
        => Sample(px, py, out var gx, out var gy) ? (gx * directionX) + (gy * directionY) : 0;

    /// <summary>
    /// The gradient of every pixel of the box, row by row, squeezed to a length near 1 where the edge is clear whatever its
    /// contrast, so that a dark plate on a dark floor counts like a white one.
    /// </summary>
    public (float[] X, float[] Y) Squeezed => (clearX, clearY);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Sample(float px, float py, out float gx, out float gy)
    {
        var (left, top) = (px - 0.5f - Box.Left, py - 0.5f - Box.Top);
        var (column, row) = ((int)MathF.Floor(left), (int)MathF.Floor(top));
        if (column < 0 || row < 0 || column >= Box.Width - 1 || row >= Box.Height - 1)
        {
            (gx, gy) = (0, 0);
            return false;
        }

        var (fx, fy) = (left - column, top - row);
        var at = (row * Box.Width) + column;
        (gx, gy) = (Blend(x, at, fx, fy), Blend(y, at, fx, fy));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Blend(float[] values, int at, float fx, float fy)
    {
        var upper = values[at] + ((values[at + 1] - values[at]) * fx);
        var lower = values[at + Box.Width] + ((values[at + Box.Width + 1] - values[at + Box.Width]) * fx);
        return upper + ((lower - upper) * fy);
    }

    // For the first pictures too.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillRow(GreyPicture picture, int row)
    {
        var width = picture.Width;
        var above = picture.Luma.AsSpan((row - 1) * width, width);
        var here = picture.Luma.AsSpan(row * width, width);
        var below = picture.Luma.AsSpan((row + 1) * width, width);
        var (column, at) = (Box.Left, (row - Box.Top) * Box.Width);
        for (; column <= Box.Right - Vector256<float>.Count; column += Vector256<float>.Count, at += Vector256<float>.Count)
        {
            var (across, down) = Scharr.Slopes(above, here, below, column);
            var length = Vector256.Sqrt((across * across) + (down * down)) + Vector256.Create(HalfContrast);
            across.CopyTo(x, at);
            down.CopyTo(y, at);
            (across / length).CopyTo(clearX, at);
            (down / length).CopyTo(clearY, at);
        }

        for (; column < Box.Right; column++, at++)
        {
            (x[at], y[at]) = Scharr.Slope(above, here, below, column);
            var length = MathF.Sqrt((x[at] * x[at]) + (y[at] * y[at])) + HalfContrast;
            (clearX[at], clearY[at]) = (x[at] / length, y[at] / length);
        }
    }

    private static float[] Rent(PixelBox box) => ArrayPool<float>.Shared.Rent(box.Width * box.Height);
}
