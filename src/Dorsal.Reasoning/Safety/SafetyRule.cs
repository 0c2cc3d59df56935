using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.Safety;

/// <summary>One answer that comes before every other thought.</summary>
/// <param name="Id">In kebab case; its sentence stands under it in texts/en.json.</param>
/// <param name="Applies">True only for an answer that was given: what is unknown is left to the notes.</param>
/// <param name="Source">Author and year, or "ours" and why.</param>
internal sealed record SafetyRule(string Id, SafetyAdvice Advice, Func<InterviewAnswers, bool> Applies, string Source);
