namespace Dorsal.Camera;

/// <summary>The side of the picture that the lifter faces.</summary>
public enum Facing
{
    Left,
    Right,
}
