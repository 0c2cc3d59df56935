using Dorsal.Back;

namespace Dorsal.Drawing.Overlay;

/// <summary>
/// Where the back of a drawn line ends: at <see cref="BackLevels.C7"/>, or in the hollow below it from which the outline climbs the neck, as a
/// head that is lifted carries the neck down along the trunk. Not where the upper tangent is read. Ours, of 6 rendered lifts without hair over the neck:
/// C7 lies at its level to 0.03, in one of them to 0.07, and the steepest place above the hump, from which the tangent is counted, 0.04 to 0.20 below it.
/// </summary>
internal static class NeckHollow
{
    private const double From = -0.10;

    /// <summary>Trunk lengths by which the outline may wave within the hollow; a neck that is climbed is ten times as high. Ours.</summary>
    private const double Waves = 0.02;

    /// <returns>The station; that of C7 where nothing is climbed below it.</returns>
    public static int StationOf(BackLine line)
    {
        var (first, level) = (BackLine.StationAt(From), BackLine.StationAt(BackLevels.C7));
        var lowest = Enumerable.Range(first, level - first + 1).Min(station => line.Heights[station]);
        var end = level;
        while (line.Heights[end] > lowest + Waves)
            end--;

        return end;
    }
}
