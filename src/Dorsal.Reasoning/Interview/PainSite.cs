namespace Dorsal.Reasoning.Interview;

/// <summary>Where it hurts; left and right are the lifter's own.</summary>
public enum PainSite
{
    UpperBackLeft,
    UpperBackRight,
    UpperBackMiddle,
    BetweenShoulderBlades,
    Neck,
    LowBack,
    Chest,
    Arm,
    Leg,
}
