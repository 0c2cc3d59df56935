namespace Dorsal.Findings;

/// <summary>The number a finding was judged by, over all repetitions.</summary>
/// <param name="Name">What was measured, in camel case as in analysis.json.</param>
/// <param name="Unit">"deg", "m", "%" or "m/s".</param>
public sealed record FindingMeasure(string Name, string Unit, Reading Reading)
{
    /// <summary>Which of them it is, where one name stands for several: "shoulderTilt", "barTilt"; absent elsewhere, and in a file of an earlier version.</summary>
    public string? Kind { get; init; }
}
