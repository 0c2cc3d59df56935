using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dorsal.Footage;

namespace Dorsal.Inference.Sampling;

/// <summary>
/// Reads colours between pixels; what lies outside of the area is black. A colour is a vector of red, green, blue and a fourth
/// value that means nothing, because a picture of 1080 x 1920 is asked for a million of them for each run of the net.
/// </summary>
internal readonly ref struct BilinearReader
{
    private const int BytesAPixel = 3;

    /// <summary>The place of no byte.</summary>
    private const byte None = 255;

    private readonly ReadOnlySpan<byte> _rgb;
    private readonly int _stride;
    private readonly PictureArea _area;
    private readonly float _right;
    private readonly float _bottom;

    public BilinearReader(ColourPicture picture, PictureArea area)
    {
        _rgb = picture.Rgb;
        _stride = picture.Width * BytesAPixel;
        _area = new PictureArea(
            Math.Max(0, area.Left), Math.Max(0, area.Top), Math.Min(picture.Width, area.Right), Math.Min(picture.Height, area.Bottom));

        // Two pixels are read as eight bytes, which the last pixels of the picture do not have.
        (_right, _bottom) = (_area.Right - 1, Math.Min(_area.Bottom - 1, picture.Height - 2));
    }

    /// <summary>Whether all four pixels round a place are there to be read at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsInside(float x, float y) => x >= _area.Left && y >= _area.Top && x < _right && y < _bottom;

    /// <summary>Whether none of them is: the place is black.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOutside(float x, float y) => x < _area.Left - 1 || y < _area.Top - 1 || x >= _area.Right || y >= _area.Bottom;

    /// <summary>The colour (0 to 255) at a place inside, given in pixel indices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<float> Inside(float x, float y)
    {
        // Not below 0, so that cutting off is rounding down.
        var (left, top) = (float.ConvertToIntegerNative<int>(x), float.ConvertToIntegerNative<int>(y));
        var at = (top * _stride) + (left * BytesAPixel);

        // The row above in the lower halves, the row below in the upper ones.
        var pixels = Vector128.Create(Pixels(at), Pixels(at + _stride)).AsByte();
        var first = Colours(Vector128.Shuffle(pixels, Vector128.Create((byte)0, 1, 2, None, 8, 9, 10, None, None, None, None, None, None, None, None, None)));
        var second = Colours(Vector128.Shuffle(pixels, Vector128.Create((byte)3, 4, 5, None, 11, 12, 13, None, None, None, None, None, None, None, None, None)));
        var rows = first + (Vector256.Create(x - left) * (second - first));
        return rows.GetLower() + (Vector128.Create(y - top) * (rows.GetUpper() - rows.GetLower()));
    }

    /// <returns>The sum with the colour at any place added.</returns>
    public Vector128<float> Add(Vector128<float> sum, float x, float y)
    {
        var (left, top) = ((int)MathF.Floor(x), (int)MathF.Floor(y));
        var (right, below) = (x - left, y - top);
        sum = AddPixel(sum, left, top, (1 - right) * (1 - below));
        sum = AddPixel(sum, left + 1, top, right * (1 - below));
        sum = AddPixel(sum, left, top + 1, (1 - right) * below);
        return AddPixel(sum, left + 1, top + 1, right * below);
    }

    /// <summary>A pixel and the one to its right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Pixels(int at) => BinaryPrimitives.ReadUInt64LittleEndian(_rgb.Slice(at, sizeof(ulong)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Colours(Vector128<byte> pixels)
        => Vector256.ConvertToSingle(Vector256.WidenLower(Vector256.WidenLower(pixels.ToVector256Unsafe())).AsInt32());

    private Vector128<float> AddPixel(Vector128<float> sum, int x, int y, float weight)
    {
        if (x < _area.Left || y < _area.Top || x >= _area.Right || y >= _area.Bottom)
            return sum;

        var pixel = _rgb.Slice((y * _stride) + (x * BytesAPixel), BytesAPixel);
        return sum + (Vector128.Create(weight) * Vector128.Create((float)pixel[0], pixel[1], pixel[2], 0));
    }
}
