namespace Dorsal.Reasoning.Interview;

/// <summary>What the lifter knows to have. <see cref="None"/> is an answer: nothing known.</summary>
public enum Condition
{
    Scoliosis,
    Scheuermann,
    Osteoporosis,
    PastInjury,
    Other,
    None,
}
