using Dorsal.Quantities;

namespace Dorsal.Person;

/// <summary>The lifter in one analysed frame; pose, silhouette and region are absent where the lifter was not found.</summary>
/// <param name="Region">What the landmark net looked at, for drawings; not every recording holds it.</param>
public sealed record LifterFrame(
    int Index, Seconds Time, double Presence, Pose? Pose, Silhouette? Silhouette, PersonRegion? Region = null)
{
    /// <summary>
    /// False for a frame that the net has not read, because the lifter hardly moves there: its pose stands between those of the
    /// readings before and after it (<see cref="BetweenReadings"/>), and it has no silhouette. True also where the picture has not changed
    /// since the reading before, which then stands for this one (<see cref="Standstill"/>).
    /// </summary>
    public bool IsRead { get; init; } = true;
}
