using Dorsal.Quantities;

namespace Dorsal.Validation.Labels;

/// <summary>A repetition as it was marked by eye, to about three frames. An event that the clip does not show is absent.</summary>
public sealed record MarkedRepetition(Seconds? Start, Seconds? Lockout, Seconds? End);
