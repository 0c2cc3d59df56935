using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Muscles;

/// <summary>A muscle that a supported cause loads, for a map of the body.</summary>
/// <param name="Job">What it does in the lift, one sentence.</param>
/// <param name="Causes">Those that load it, the best supported first.</param>
/// <param name="Support">That of the best supported of them.</param>
public sealed record LoadedMuscle(Muscle Muscle, BodySide Side, string Job, IReadOnlyList<CauseId> Causes, Support Support);
