using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>
/// The plate at the other end of the bar, as the picture shows it while the near one is at <paramref name="NearPlace"/>. Both are at one bar,
/// so that it goes the near one's way, smaller by <paramref name="Share"/>.
/// </summary>
/// <param name="Share">How large it appears, as a share of the near plate: by how much nearer the camera is to that one. Unit 1.</param>
/// <param name="Place">Its middle, in pixels of the displayed picture.</param>
/// <param name="NearPlace">The near plate's middle at that time.</param>
public sealed record FarPlate(double Share, ImagePoint Place, ImagePoint NearPlace);
