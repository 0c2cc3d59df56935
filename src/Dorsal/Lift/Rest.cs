namespace Dorsal.Lift;

/// <summary>A rest next to a movement: the floor below it or the upright stand above it.</summary>
/// <param name="Height">Roughly, in the height curve's own trunk lengths.</param>
/// <param name="IsFloor">True when the movement lies above the rest.</param>
internal readonly record struct Rest(double Height, bool IsFloor)
{
    /// <summary>How far a height lies from the rest into the movement.</summary>
    public double Depth(double height) => IsFloor ? height - Height : Height - height;
}
