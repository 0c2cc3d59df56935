using Dorsal.Quantities;

namespace Dorsal.Person;

/// <summary>The lifter in one analysed frame; pose and silhouette are absent where the lifter was not found.</summary>
public sealed record LifterFrame(int Index, Seconds Time, double Presence, Pose? Pose, Silhouette? Silhouette);
