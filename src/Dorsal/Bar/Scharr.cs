using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dorsal.Bar;

/// <summary>Scharr's 3x3 kernel, the most nearly rotation invariant of its size (Scharr 2000).</summary>
internal static class Scharr
{
    /// <summary>Grey levels per pixel to the right and down, at a column of the middle of three rows; neither the first nor the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (float X, float Y) Slope(ReadOnlySpan<byte> above, ReadOnlySpan<byte> here, ReadOnlySpan<byte> below, int column) => (
        ((3 * (above[column + 1] - above[column - 1])) + (10 * (here[column + 1] - here[column - 1]))
            + (3 * (below[column + 1] - below[column - 1]))) / 32f,
        ((3 * (below[column - 1] - above[column - 1])) + (10 * (below[column] - above[column]))
            + (3 * (below[column + 1] - above[column + 1]))) / 32f);

    /// <summary>The same at eight columns, of which this is the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<float> X, Vector256<float> Y) Slopes(ReadOnlySpan<byte> above, ReadOnlySpan<byte> here, ReadOnlySpan<byte> below, int column)
    {
        var (aboveLeft, aboveRight) = (Eight(above, column - 1), Eight(above, column + 1));
        var (belowLeft, belowRight) = (Eight(below, column - 1), Eight(below, column + 1));
        var across = (3 * (aboveRight - aboveLeft)) + (10 * (Eight(here, column + 1) - Eight(here, column - 1))) + (3 * (belowRight - belowLeft));
        var down = (3 * (belowLeft - aboveLeft)) + (10 * (Eight(below, column) - Eight(above, column))) + (3 * (belowRight - aboveRight));
        return (Vector256.ConvertToSingle(across) / 32f, Vector256.ConvertToSingle(down) / 32f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Eight(ReadOnlySpan<byte> row, int column)
    {
        var wide = Vector128.WidenLower(Vector128.CreateScalarUnsafe(BinaryPrimitives.ReadUInt64LittleEndian(row[column..])).AsByte());
        return Vector256.Create(Vector128.WidenLower(wide), Vector128.WidenUpper(wide)).AsInt32();
    }
}
