namespace Dorsal.Footage;

/// <summary>A side of the picture.</summary>
internal enum EdgeSide
{
    Left,
    Right,
    Top,
    Bottom,
}
