using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Bar;

/// <summary>Where the hands were seen: a hint at the bar, not its place. Wrists behind the near plate are guesses.</summary>
/// <param name="Wrist">The middle of the wrists, or the better one.</param>
/// <param name="TrunkLength">Middle of the hips to middle of the shoulders in pixels of the displayed picture.</param>
public readonly record struct HandPosition(Seconds Time, ImagePoint Wrist, double TrunkLength);
