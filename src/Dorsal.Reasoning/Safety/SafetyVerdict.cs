namespace Dorsal.Reasoning.Safety;

/// <param name="Reasons">Whole sentences for the lifter, the most urgent first; may hold a note even when no sign was named.</param>
public sealed record SafetyVerdict(SafetyAdvice Advice, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether the lifter answered the question for warning signs. Without that no sign named says nothing at all.</summary>
    public bool WasAsked { get; init; }
}
