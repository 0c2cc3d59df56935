using Dorsal.Camera;

namespace Dorsal.Legs;

/// <summary>The legs in one analysed frame, left and right in one, on the sagittal plane; each joint absent where it was not seen.</summary>
/// <param name="Hip">Placed from the outline of the back.</param>
public readonly record struct LegMoment(SagittalPoint? Hip, SagittalPoint? Knee, SagittalPoint? Ankle)
{
    /// <summary>A plate lies before it, and its place is half a guess.</summary>
    public bool KneeIsHidden { get; init; }
}
