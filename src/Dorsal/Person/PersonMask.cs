namespace Dorsal.Person;

/// <summary>
/// Where the net sees the person: a square grid of logits over <see cref="Region"/> (above 0: person), row by row from the
/// top. Cell (i, j) has its centre at ((i + 0.5) / Size, (j + 0.5) / Size) of the region. Logits, because they interpolate
/// better than probabilities.
/// </summary>
public sealed record PersonMask(PersonRegion Region, int Size, float[] Logits);
