using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Plan;

/// <param name="AskedBy">The cause whose pattern asks for it; absent when the case itself does.</param>
internal sealed record ChosenStep(CatalogueStep Step, Cause? AskedBy);
