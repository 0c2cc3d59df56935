namespace TfliteToOnnx.Tflite;

/// <summary>One level of a sparse layout: either all of its coordinates are stored, or those listed.</summary>
/// <param name="DenseSize">The number of coordinates when all are stored.</param>
/// <param name="Segments">For each entry of the level above, where its coordinates begin; empty when all are stored.</param>
/// <param name="Coordinates">The stored coordinates, segment after segment.</param>
public sealed record SparseDimension(int DenseSize, IReadOnlyList<int> Segments, IReadOnlyList<int> Coordinates)
{
    private const int Int32Vector = 1;
    private const int UInt16Vector = 2;
    private const int UInt8Vector = 3;

    public static SparseDimension Read(FlatTable dimension)
    {
        var listed = dimension.SmallInt(0) == 1;
        return listed
            ? new SparseDimension(0, Vector(dimension, 2), Vector(dimension, 4))
            : new SparseDimension(dimension.Int(1), [], []);
    }

    /// <summary>The coordinates under one entry of the level above, each with its own number on this level.</summary>
    public IEnumerable<(int Coordinate, int Position)> Entries(int parent)
    {
        if (Segments.Count == 0)
            return Enumerable.Range(0, DenseSize).Select(i => (i, (parent * DenseSize) + i));

        return Enumerable.Range(Segments[parent], Segments[parent + 1] - Segments[parent]).Select(i => (Coordinates[i], i));
    }

    private static IReadOnlyList<int> Vector(FlatTable dimension, int typeField) => dimension.SmallInt(typeField) switch
    {
        Int32Vector => dimension.Child(typeField + 1).Ints(0),
        UInt16Vector => [.. dimension.Child(typeField + 1).UShorts(0)],
        UInt8Vector => [.. dimension.Child(typeField + 1).Bytes(0)],
        var other => throw new InvalidDataException($"Sparse index vectors of type {other} are not known."),
    };
}
