namespace Dorsal.Findings;

/// <summary>The lifter's own left or right, never the picture's.</summary>
public enum LifterSide
{
    Left,
    Right,
}
