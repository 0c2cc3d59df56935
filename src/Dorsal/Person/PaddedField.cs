using System.Buffers;

namespace Dorsal.Person;

/// <summary>Logits with a border of "outside" round them, in which only the largest connected inside part is left.</summary>
internal sealed class PaddedField : IDisposable
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
        var logits = ArrayPool<float>.Shared.Rent(stride * stride);
        var cells = logits.AsSpan(0, stride * stride);
        cells.Fill(Outside);
        for (var row = 0; row < mask.Size; row++)
            mask.Logits.Slice(row * mask.Size, mask.Size).CopyTo(cells[(((row + Border) * stride) + Border)..]);

        if (ConnectedParts.KeepLargest(cells, stride, Outside) is var (start, size) && size >= minimumCells)
            return new PaddedField(stride, logits, start);

        ArrayPool<float>.Shared.Return(logits);
        return null;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(logits);
}
