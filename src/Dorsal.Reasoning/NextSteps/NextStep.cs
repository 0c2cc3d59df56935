namespace Dorsal.Reasoning.NextSteps;

/// <summary>The one film, lighter set or question that would tell most.</summary>
/// <param name="Id">In kebab case: "lighter-set", "front-view", "side-view", "neutral-clip", "more-repetitions", or "question-" and the member of interview.json.</param>
/// <param name="Sentence">What to do, and what it would tell; for who is in pain also that a lift has to wait.</param>
public sealed record NextStep(string Id, string Sentence);
