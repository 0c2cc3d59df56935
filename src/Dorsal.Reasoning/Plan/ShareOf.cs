namespace Dorsal.Reasoning.Plan;

/// <summary>Of which weight a step's load is a share.</summary>
internal enum ShareOf
{
    /// <summary>What was on the bar in the film: for what is held against it.</summary>
    TheFilmed,

    /// <summary>That or what the lifter usually lifts, whichever is less: for what is practised.</summary>
    TheLesser,
}
