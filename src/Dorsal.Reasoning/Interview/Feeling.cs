namespace Dorsal.Reasoning.Interview;

/// <summary>What the lifter feels to give out or go wrong.</summary>
public enum Feeling
{
    ChestDrops,
    BarDrifts,
    GripFirst,
    OneSideFirst,
    UpperBackGives,
    LegsFirst,
}
