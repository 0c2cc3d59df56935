using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>One of the films of a comparison.</summary>
/// <param name="File">The video's name.</param>
/// <param name="Analysis">Where its analysis.json is, as seen from the comparison.json.</param>
public sealed record ComparedItem(string File, Kilograms Load, string Analysis);
