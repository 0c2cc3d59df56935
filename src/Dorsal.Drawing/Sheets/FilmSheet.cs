using System.Runtime.InteropServices;
using SkiaSharp;

namespace Dorsal.Drawing.Sheets;

/// <summary>
/// A transparent sheet as large as a film's frames, drawn upon and then laid over one of them as films store them: luma for every
/// pixel, colour for four together. What was not drawn upon is not touched, so that nobody converts it.
/// </summary>
internal sealed class FilmSheet : IDisposable
{
    private readonly int width;
    private readonly int height;
    private readonly uint[] drawn;
    private readonly GCHandle pinned;
    private readonly SKSurface surface;

    /// <param name="width">Even.</param>
    /// <param name="height">Even.</param>
    public FilmSheet(int width, int height)
    {
        (this.width, this.height, drawn) = (width, height, new uint[width * height]);
        pinned = GCHandle.Alloc(drawn, GCHandleType.Pinned);
        surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul), pinned.AddrOfPinnedObject());
    }

    public SKCanvas Canvas => surface.Canvas;

    public void Clear() => Array.Clear(drawn);

    /// <param name="frame">All luma, then U, then V.</param>
    public void LayOver(Span<byte> frame)
    {
        var pixels = width * height;
        var luma = frame[..pixels];
        var u = frame.Slice(pixels, pixels / 4);
        var v = frame.Slice(pixels + (pixels / 4), pixels / 4);
        for (var row = 0; row < height; row += 2)
        {
            LayRow(row, luma);
            LayRow(row + 1, luma);
            LayColours(row, u, v);
        }
    }

    public void Dispose()
    {
        surface.Dispose();
        pinned.Free();
    }

    private Span<uint> Row(int row) => drawn.AsSpan(row * width, width);

    private void LayRow(int row, Span<byte> luma)
    {
        var over = Row(row);
        var below = luma.Slice(row * width, width);
        for (var x = First(over); x < over.Length; x++)
        {
            if (over[x] != 0)
                below[x] = VideoSample.Luma.Over(below[x], over[x]);
        }
    }

    private void LayColours(int row, Span<byte> u, Span<byte> v)
    {
        var upper = Row(row);
        var lower = Row(row + 1);
        var begin = row / 2 * (width / 2);
        for (var x = Math.Min(First(upper), First(lower)) & ~1; x < width; x += 2)
        {
            if ((upper[x] | upper[x + 1] | lower[x] | lower[x + 1]) == 0)
                continue;

            var at = begin + (x / 2);
            u[at] = VideoSample.U.Over(u[at], upper[x], upper[x + 1], lower[x], lower[x + 1]);
            v[at] = VideoSample.V.Over(v[at], upper[x], upper[x + 1], lower[x], lower[x + 1]);
        }
    }

    /// <summary>The first pixel that was drawn upon; as many as there are where none was.</summary>
    private static int First(ReadOnlySpan<uint> row)
    {
        var first = row.IndexOfAnyExcept(0u);
        return first < 0 ? row.Length : first;
    }
}
