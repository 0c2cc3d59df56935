using Dorsal.Camera;

namespace Dorsal.Validation.Analyses;

/// <summary>From where the film was taken, as the analysis says.</summary>
/// <param name="Facing">The side of the picture that the lifter faces; absent when unknown.</param>
public sealed record AnalysedView(ViewKind Kind, Facing? Facing);
