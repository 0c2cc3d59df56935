namespace Dorsal.Reasoning.Safety;

/// <param name="Reasons">Whole sentences for the lifter, the most urgent first; may hold a note even when no sign was named.</param>
public sealed record SafetyVerdict(SafetyAdvice Advice, IReadOnlyList<string> Reasons);
