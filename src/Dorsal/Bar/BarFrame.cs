using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Bar;

/// <summary>Where the bar's near end is in one frame of the video (every frame, not only the analysed ones).</summary>
/// <param name="Centre">The plate's centre; absent when it was lost.</param>
/// <param name="Seen">True where the rim itself was found; false where the place was bridged from its neighbours.</param>
public sealed record BarFrame(int Index, Seconds Time, ImagePoint? Centre, bool Seen);
