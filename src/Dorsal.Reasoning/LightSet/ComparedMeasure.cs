namespace Dorsal.Reasoning.LightSet;

/// <summary>A number that films have in common.</summary>
/// <param name="Name">As the finding's measure writes it.</param>
/// <param name="Unit">"deg", "m", "%" or "m/s".</param>
public sealed record ComparedMeasure(string Name, string Unit);
