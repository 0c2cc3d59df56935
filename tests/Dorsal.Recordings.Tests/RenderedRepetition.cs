namespace Dorsal.Recordings.Tests;

/// <summary>When the plates leave the floor, the lifter stands upright, and the plates are back. Seconds.</summary>
public sealed record RenderedRepetition(double Start, double Lockout, double End);
