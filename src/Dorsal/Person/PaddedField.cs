namespace Dorsal.Person;

/// <summary>Logits with a border of "outside" round them, in which only the largest connected inside part is left.</summary>
internal sealed class PaddedField
{
    public const int Border = 1;

    /// <summary>Cells that are not part of the person are at most this sure to be outside, so that edges stay interpolated.</summary>
    private const float Outside = -1;

    private readonly float[] logits;

    private PaddedField(int stride, float[] logits, int start) => (Stride, this.logits, Start) = (stride, logits, start);

    public int Stride { get; }

    /// <summary>The first inside cell in reading order; its upper neighbour is outside.</summary>
    public int Start { get; }

    public float this[int x, int y] => logits[(y * Stride) + x];

    public bool IsInside(int x, int y) => logits[(y * Stride) + x] > 0;

    public static PaddedField? LargestPart(PersonMask mask, int minimumCells)
    {
        var stride = mask.Size + (2 * Border);
        var logits = new float[stride * stride];
        Array.Fill(logits, Outside);
        for (var row = 0; row < mask.Size; row++)
            mask.Logits.AsSpan(row * mask.Size, mask.Size).CopyTo(logits.AsSpan(((row + Border) * stride) + Border));

        var part = new int[logits.Length];
        var (best, bestCells, count) = (0, 0, 0);
        for (var cell = 0; cell < logits.Length; cell++)
        {
            if (logits[cell] <= 0 || part[cell] != 0)
                continue;

            var cells = Flood(logits, part, cell, ++count, stride);
            if (cells > bestCells)
                (best, bestCells) = (count, cells);
        }

        if (bestCells < minimumCells)
            return null;

        for (var cell = 0; cell < logits.Length; cell++)
        {
            if (part[cell] != best && logits[cell] > 0)
                logits[cell] = Outside;
        }

        return new PaddedField(stride, logits, Array.IndexOf(part, best));
    }

    /// <summary>Marks the part that holds <paramref name="seed"/> (joined over sides) and counts its cells.</summary>
    private static int Flood(float[] logits, int[] part, int seed, int number, int stride)
    {
        var open = new Stack<int>();
        open.Push(seed);
        part[seed] = number;
        var cells = 0;
        while (open.TryPop(out var cell))
        {
            cells++;
            ReadOnlySpan<int> neighbours = [cell - 1, cell + 1, cell - stride, cell + stride];
            foreach (var next in neighbours)
            {
                if (logits[next] <= 0 || part[next] != 0)
                    continue;

                part[next] = number;
                open.Push(next);
            }
        }

        return cells;
    }
}
