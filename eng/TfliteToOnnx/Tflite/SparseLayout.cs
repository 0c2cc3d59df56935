namespace TfliteToOnnx.Tflite;

/// <summary>How the values of a sparse tensor are laid out: its dimensions in the order of storage, blocks last.</summary>
/// <param name="Order">Which dimension each level walks; numbers from the rank on are the blocks.</param>
/// <param name="Blocks">For each block the dimension it subdivides.</param>
public sealed record SparseLayout(IReadOnlyList<int> Order, IReadOnlyList<int> Blocks, IReadOnlyList<SparseDimension> Levels)
{
    public static SparseLayout Read(FlatTable sparsity)
        => new(sparsity.Ints(0), sparsity.Ints(1), [.. sparsity.Children(2).Select(SparseDimension.Read)]);

    /// <summary>The dense values, row by row, zeros where nothing is stored.</summary>
    public byte[] Expand(IReadOnlyList<int> shape, byte[] stored, int elementSize)
    {
        var dense = new byte[shape.Aggregate(1, (a, b) => a * b) * elementSize];
        var at = new int[Order.Count];
        Walk(0, 0);
        return dense;

        void Walk(int level, int position)
        {
            if (level == Levels.Count)
            {
                stored.AsSpan(position * elementSize, elementSize).CopyTo(dense.AsSpan(Index(at, shape) * elementSize));
                return;
            }

            foreach (var (coordinate, next) in Levels[level].Entries(position))
            {
                at[level] = coordinate;
                Walk(level + 1, next);
            }
        }
    }

    private int Index(int[] at, IReadOnlyList<int> shape)
    {
        var coordinates = new int[shape.Count];
        for (var level = 0; level < shape.Count; level++)
            coordinates[Order[level]] = at[level];

        for (var level = shape.Count; level < Order.Count; level++)
        {
            var dimension = Blocks[Order[level] - shape.Count];
            coordinates[dimension] = (coordinates[dimension] * Levels[level].DenseSize) + at[level];
        }

        return coordinates.Zip(shape).Aggregate(0, (index, pair) => (index * pair.Second) + pair.First);
    }
}
