using Dorsal.Lift;

namespace Dorsal.Validation.Analyses;

/// <summary>Which exercise the analysis took the film for.</summary>
public sealed record AnalysedExercise(LiftKind Kind);
