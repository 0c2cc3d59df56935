namespace Dorsal.Reasoning.Interview;

/// <summary>The lifter's own weaker side; <see cref="None"/> is an answer: both alike.</summary>
public enum WeakSide
{
    Left,
    Right,
    None,
}
