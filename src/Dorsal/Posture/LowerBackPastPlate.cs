using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Posture;

/// <summary>
/// The zero of a lower back before which the near plate hangs while the lifter stands upright: its outline where he stands as upright as
/// it is seen. Some of the bend may be left there, so that people in general count as well.
/// </summary>
internal static class LowerBackPastPlate
{
    /// <summary>
    /// Degrees of lean: further over too much of the bend is there; and how much further over than the most upright frame. Ours; no measurement is on
    /// record.
    /// </summary>
    private const double MostLean = 45;
    private const double Within = 15;

    /// <summary>Of fewer frames no zero is taken. Ours; no measurement is on record.</summary>
    private const int FewestFrames = 3;

    /// <summary>
    /// Half a 95 % interval. Ours, 6 rendered lifts at 5 to 14 degrees: where the plate has gone from before it, the outline is by 6 to 20
    /// degrees more hollow than bent over, by 13 on average; and a lower back that is rounded by 23 degrees keeps 8 of them there.
    /// </summary>
    private const double Doubt = 12;

    /// <returns>Degrees between T12/L1 and S1; absent where it is never seen.</returns>
    public static Estimate<Degrees>? Zero(PostureSeries posture, Estimate<Degrees> people)
    {
        var seen = Enumerable.Range(0, posture.Seconds.Count)
            .Where(i => posture.Lumbar.Values[i] is not null && posture.TrunkLean.Values[i] < MostLean).ToList();
        var least = seen.Select(i => posture.TrunkLean.Values[i]).Min();
        List<int> upright = [.. seen.Where(i => posture.TrunkLean.Values[i] <= least + Within)];
        return upright.Count >= FewestFrames && posture.Lumbar.TypicalOf(upright) is { } typical
            ? BaselineWeighing.Weigh(Estimate<Degrees>.PlusMinus(typical, Doubt), people)
            : null;
    }
}
