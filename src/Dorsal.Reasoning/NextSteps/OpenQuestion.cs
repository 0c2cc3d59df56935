namespace Dorsal.Reasoning.NextSteps;

/// <summary>One thing that an inquiry would make known.</summary>
/// <param name="IsOpen">Whether it is not known yet and could become so.</param>
/// <param name="Outcomes">All that are told apart; their priors sum to 1.</param>
internal sealed record OpenQuestion(Func<LiftCase, bool> IsOpen, IReadOnlyList<Outcome> Outcomes);
