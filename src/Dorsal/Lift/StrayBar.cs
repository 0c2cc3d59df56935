using Dorsal.Bar;
using Dorsal.Signals;

namespace Dorsal.Lift;

/// <summary>
/// Takes out of a bar's track the stretches in which something else was followed: far from where hands and body say that it is, and
/// reached or left faster than hands move. A film that is cut jumps too, but with its lifter.
/// </summary>
public static class StrayBar
{
    /// <summary>The track without its strays and what was bridged to them; the same where there are none.</summary>
    public static BarTrack Without(BarTrack bar, LiftSignals signals)
    {
        var heights = SampledSeries.Of(signals.Times, signals.BarHeight);
        var body = BodyHeights.Of(signals);
        if (heights.Count == 0 || body.Count == 0)
            return bar;

        var strays = BarDoubts.Of(heights, new BarCompanion(heights, body), signals).Strays()
            .Select(stray => (From: heights.Times[stray.First], To: heights.Times[stray.Last]))
            .ToList();
        return strays.Count == 0 ? bar : bar with { Frames = Without(bar.Frames, strays) };
    }

    private static IReadOnlyList<BarFrame> Without(IReadOnlyList<BarFrame> frames, IReadOnlyList<(double From, double To)> strays)
    {
        var isStray = frames.Select(frame => strays.Any(stray => stray.From <= frame.Time.Number && frame.Time.Number <= stray.To)).ToArray();
        for (var i = 1; i < frames.Count; i++)
            isStray[i] |= isStray[i - 1] && IsBridged(frames[i]);
        for (var i = frames.Count - 2; i >= 0; i--)
            isStray[i] |= isStray[i + 1] && IsBridged(frames[i]);

        return [.. frames.Select((frame, i) => isStray[i] ? frame with { Centre = null, Seen = false } : frame)];
    }

    private static bool IsBridged(BarFrame frame) => frame is { Centre: not null, Seen: false };
}
