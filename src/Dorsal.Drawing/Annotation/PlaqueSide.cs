namespace Dorsal.Drawing.Annotation;

/// <summary>Where a plaque lies from the point it belongs to.</summary>
internal enum PlaqueSide
{
    Left,
    Right,
    Above,
    RightBelow,
}
