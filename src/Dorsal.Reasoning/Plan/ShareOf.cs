namespace Dorsal.Reasoning.Plan;

/// <summary>Of which weight a step's load is a share.</summary>
internal enum ShareOf
{
    /// <summary>What the lifter usually lifts.</summary>
    TheUsual,

    /// <summary>What was on the bar in the film: for what is held against it.</summary>
    TheFilmed,

    /// <summary>The lesser of the two.</summary>
    TheLesser,
}
