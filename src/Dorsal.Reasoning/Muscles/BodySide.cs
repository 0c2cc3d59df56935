namespace Dorsal.Reasoning.Muscles;

/// <summary>The lifter's own left and right, never the picture's.</summary>
public enum BodySide
{
    Both,
    Left,
    Right,
}
