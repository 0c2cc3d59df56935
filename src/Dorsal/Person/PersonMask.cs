using System.Buffers;

namespace Dorsal.Person;

/// <summary>
/// Where the net sees the person: a square grid of logits over <see cref="Region"/> (above 0: person), row by row from the
/// top. Cell (i, j) has its centre at ((i + 0.5) / Size, (j + 0.5) / Size) of the region. Logits, because they interpolate
/// better than probabilities. A mask is large and read once: dispose of it, and the next one uses its memory.
/// </summary>
public sealed class PersonMask : IDisposable
{
    private float[]? logits;

    public PersonMask(PersonRegion region, int size, ReadOnlySpan<float> logits)
    {
        (Region, Size) = (region, size);
        this.logits = ArrayPool<float>.Shared.Rent(size * size);
        logits[..(size * size)].CopyTo(this.logits);
    }

    public PersonRegion Region { get; }

    /// <summary>Cells along a side.</summary>
    public int Size { get; }

    /// <exception cref="ObjectDisposedException">The mask has been let go.</exception>
    public ReadOnlySpan<float> Logits
    {
        get
        {
            ObjectDisposedException.ThrowIf(logits is null, this);
            return logits.AsSpan(0, Size * Size);
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref logits, null) is { } memory)
            ArrayPool<float>.Shared.Return(memory);
    }
}
