using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.Muscles;

/// <summary>From the supported causes to the muscles they load.</summary>
public static class MuscleMap
{
    public static IReadOnlyList<LoadedMuscle> Of(IReadOnlyList<Cause> causes) => [];
}
