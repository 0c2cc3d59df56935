using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Bar;

/// <summary>The centre in every frame, short gaps bridged.</summary>
internal static class BarPath
{
    /// <summary>Seconds without a rim over which the place is still known well enough from the frames around. Ours; no measurement is on record.</summary>
    private const double LongestBridge = 0.35;

    public static List<BarFrame> Of(IReadOnlyList<Seconds> times, IReadOnlyList<ImagePoint?> centres)
    {
        var frames = new List<BarFrame>(times.Count);
        var before = -1;
        for (var i = 0; i < times.Count; i++)
        {
            if (centres[i] is { } centre)
            {
                frames.Add(new BarFrame(i, times[i], centre, true));
                before = i;
                continue;
            }

            frames.Add(new BarFrame(i, times[i], Bridge(times, centres, before, i), false));
        }

        return frames;
    }

    private static ImagePoint? Bridge(IReadOnlyList<Seconds> times, IReadOnlyList<ImagePoint?> centres, int before, int index)
    {
        var after = index;
        while (after < centres.Count && centres[after] is null)
            after++;
        if (before < 0 || after == centres.Count)
            return null;

        var span = times[after].Number - times[before].Number;
        if (span > LongestBridge)
            return null;

        var (from, to) = (centres[before]!.Value, centres[after]!.Value);
        return from + ((to - from) * ((times[index].Number - times[before].Number) / span));
    }
}
