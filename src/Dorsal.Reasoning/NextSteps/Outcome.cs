namespace Dorsal.Reasoning.NextSteps;

/// <summary>One way in which a question may turn out.</summary>
/// <param name="Prior">How likely beforehand, of all outcomes of the question. All ours: nobody has counted.</param>
/// <param name="Told">The case with it known.</param>
internal sealed record Outcome(double Prior, Func<LiftCase, LiftCase> Told);
