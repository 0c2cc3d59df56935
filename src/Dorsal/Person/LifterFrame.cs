using Dorsal.Quantities;

namespace Dorsal.Person;

/// <summary>The lifter in one analysed frame; pose, silhouette and region are absent where the lifter was not found.</summary>
/// <param name="Region">What the landmark net looked at, for drawings; not every recording holds it.</param>
public sealed record LifterFrame(
    int Index, Seconds Time, double Presence, Pose? Pose, Silhouette? Silhouette, PersonRegion? Region = null);
