using Dorsal.Measures;

namespace Dorsal.Validation.Analyses;

/// <summary>What the analysis took for the zero of the flexions.</summary>
public sealed record AnalysedBaseline(BaselineSource Source);
