namespace Dorsal.Reasoning.Plan;

/// <summary>What a number of the next film should come down to.</summary>
/// <param name="IsAChange">Whether to come down so far is a change by itself; else it may be chance, though nothing is called there any more.</param>
internal sealed record Goal(double Value, bool IsAChange);
