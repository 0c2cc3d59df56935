namespace Dorsal.Findings;

/// <summary>The number a finding was judged by, over all repetitions.</summary>
/// <param name="Name">What was measured, in camel case as in analysis.json.</param>
/// <param name="Unit">"deg", "m", "%" or "m/s".</param>
public sealed record FindingMeasure(string Name, string Unit, Reading Reading);
