using System.Buffers;

namespace Dorsal.Person;

/// <summary>The parts of a field whose cells are above 0 and joined over sides. The field's border must not be.</summary>
internal static class ConnectedParts
{
    /// <summary>Sets all parts but the largest to <paramref name="outside"/>.</summary>
    /// <returns>The largest part's first cell in reading order, and how many cells it has; 0 where there is none.</returns>
    public static (int Start, int Cells) KeepLargest(Span<float> field, int stride, float outside)
    {
        var memory = ArrayPool<int>.Shared.Rent(2 * field.Length);
        var part = memory.AsSpan(0, field.Length);
        var open = memory.AsSpan(field.Length, field.Length);
        part.Clear();
        var (best, largest) = (0, (Start: 0, Cells: 0));
        for (var (cell, number) = (0, 0); cell < field.Length; cell++)
        {
            if (field[cell] <= 0 || part[cell] != 0)
                continue;

            var cells = Flood(field, part, open, cell, ++number, stride);
            if (cells > largest.Cells)
                (best, largest) = (number, (cell, cells));
        }

        for (var cell = 0; cell < field.Length; cell++)
        {
            if (part[cell] != best && field[cell] > 0)
                field[cell] = outside;
        }

        ArrayPool<int>.Shared.Return(memory);
        return largest;
    }

    /// <summary>Marks the part that holds <paramref name="seed"/> and counts its cells.</summary>
    /// <param name="open">Room for the cells whose neighbours are still to be looked at.</param>
    private static int Flood(ReadOnlySpan<float> field, Span<int> part, Span<int> open, int seed, int number, int stride)
    {
        var (cells, waiting) = (0, 1);
        open[0] = seed;
        part[seed] = number;
        while (waiting > 0)
        {
            var cell = open[--waiting];
            cells++;
            ReadOnlySpan<int> neighbours = [cell - 1, cell + 1, cell - stride, cell + stride];
            foreach (var next in neighbours)
            {
                if (field[next] <= 0 || part[next] != 0)
                    continue;

                part[next] = number;
                open[waiting++] = next;
            }
        }

        return cells;
    }
}
