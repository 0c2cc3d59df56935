using System.Runtime.CompilerServices;
using Dorsal.Footage;

namespace Dorsal.Inference.Sampling;

/// <summary>Reads colours between pixels; what lies outside of the area is black.</summary>
internal readonly ref struct BilinearReader
{
    private readonly ReadOnlySpan<byte> _rgb;
    private readonly int _stride;
    private readonly PictureArea _area;

    public BilinearReader(ColourPicture picture, PictureArea area)
    {
        _rgb = picture.Rgb;
        _stride = picture.Width * 3;
        _area = new PictureArea(
            Math.Max(0, area.Left), Math.Max(0, area.Top), Math.Min(picture.Width, area.Right), Math.Min(picture.Height, area.Bottom));
    }

    /// <summary>Adds the colour (0 to 255) at a place given in pixel indices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddTo(Span<float> sum, float x, float y)
    {
        var (left, top) = ((int)MathF.Floor(x), (int)MathF.Floor(y));
        var (right, below) = (x - left, y - top);
        if (left >= _area.Left && top >= _area.Top && left + 1 < _area.Right && top + 1 < _area.Bottom)
            AddInside(sum, left, top, right, below);
        else
            AddAtBorder(sum, left, top, right, below);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddInside(Span<float> sum, int left, int top, float right, float below)
    {
        var upper = _rgb.Slice((top * _stride) + (left * 3), 6);
        var lower = _rgb.Slice(((top + 1) * _stride) + (left * 3), 6);
        for (var channel = 0; channel < 3; channel++)
        {
            var above = upper[channel] + (right * (upper[channel + 3] - upper[channel]));
            var under = lower[channel] + (right * (lower[channel + 3] - lower[channel]));
            sum[channel] += above + (below * (under - above));
        }
    }

    private void AddAtBorder(Span<float> sum, int left, int top, float right, float below)
    {
        AddPixel(sum, left, top, (1 - right) * (1 - below));
        AddPixel(sum, left + 1, top, right * (1 - below));
        AddPixel(sum, left, top + 1, (1 - right) * below);
        AddPixel(sum, left + 1, top + 1, right * below);
    }

    private void AddPixel(Span<float> sum, int x, int y, float weight)
    {
        if (x < _area.Left || y < _area.Top || x >= _area.Right || y >= _area.Bottom)
            return;

        var pixel = _rgb.Slice((y * _stride) + (x * 3), 3);
        for (var channel = 0; channel < 3; channel++)
            sum[channel] += weight * pixel[channel];
    }
}
