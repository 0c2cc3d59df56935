using Dorsal.Back;
using Dorsal.Camera;

namespace Dorsal.Posture;

/// <summary>How far the shoulder joint lies in front of the chord from T12 to C7.</summary>
public static class ShoulderPlace
{
    /// <returns>Per cent of the chord's length, in front positive; absent where the back line has a gap at a level.</returns>
    public static double? InFrontOfChord(BackLine line, SagittalPoint shoulder)
    {
        if (line.PointAt(BackLine.StationAt(BackLevels.T12)) is not { } t12
            || line.PointAt(BackLine.StationAt(BackLevels.C7)) is not { } c7)
            return null;

        var (chord, toShoulder) = (c7 - t12, shoulder - t12);
        var across = (toShoulder.Forward * chord.Up) - (toShoulder.Up * chord.Forward);
        return 100 * across / (chord.Length * chord.Length);
    }
}
