using System.Runtime.CompilerServices;

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
}
