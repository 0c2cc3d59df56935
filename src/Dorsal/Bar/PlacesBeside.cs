using System.Runtime.Intrinsics;

namespace Dorsal.Bar;

/// <summary>Places in one row of the picture, equal steps apart, that are asked at the same time.</summary>
/// <param name="Column">Of the first.</param>
/// <param name="Step">In pixels; what a place is told stands as many elements after that of the place before.</param>
internal readonly record struct PlacesBeside(int Column, int Row, int Step, int Count)
{
    /// <summary>Pixels in a row whose edges are asked at the same time.</summary>
    public static readonly int Pixels = Vector256<float>.Count;

    public static int Most(int step) => ((Pixels - 1) / step) + 1;

    public int ElementOf(int place) => place * Step;

    public int ColumnOf(int place) => Column + ElementOf(place);
}
