using Dorsal.Footage;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>The hands through the clip with outliers taken out, readable at any time near which they were seen.</summary>
internal sealed class HandPath
{
    /// <summary>
    /// Neighbours on either side whose median replaces a hand: single readings with swapped or guessed wrists vanish. Ours; no measurement is on
    /// record.
    /// </summary>
    private const int MedianReach = 2;

    /// <summary>Seconds from the nearest hand beyond which there is no hint. Ours; no measurement is on record.</summary>
    private const double Reach = 0.5;

    private readonly double[] times;
    private readonly ImagePoint[] wrists;

    public HandPath(IReadOnlyList<HandPosition> hands)
    {
        var ordered = hands.OrderBy(hand => hand.Time.Number).ToArray();
        times = [.. ordered.Select(hand => hand.Time.Number)];
        wrists = [.. Enumerable.Range(0, ordered.Length).Select(i => MedianAround(ordered, i))];
        // A trunk that points at the camera is short: the long ones show its length in the picture.
        TrunkLength = ordered.Length == 0 ? 0 : ordered.Select(hand => hand.TrunkLength).Quantile(0.9);
    }

    /// <summary>Pixels from hip to shoulder where it shows best; 0 when no hands were seen.</summary>
    public double TrunkLength { get; }

    public bool IsEmpty => times.Length == 0;

    public ImagePoint? At(double seconds)
    {
        if (IsEmpty)
            return null;

        var (next, before, after) = NearestTime.Around(times, seconds);
        if (after == 0)
            return wrists[next];
        if (Math.Min(before, after) > Reach)
            return null;
        if (double.IsInfinity(after))
            return wrists[^1];
        if (double.IsInfinity(before))
            return wrists[0];

        return wrists[next - 1] + ((wrists[next] - wrists[next - 1]) * (before / (before + after)));
    }

    private static ImagePoint MedianAround(HandPosition[] hands, int index)
    {
        // Near the ends the reach shrinks, so that the median stays centred and a steady motion is not pulled inwards.
        var reach = Math.Min(MedianReach, Math.Min(index, hands.Length - 1 - index));
        var near = hands.AsSpan(index - reach, (2 * reach) + 1).ToArray();
        return new ImagePoint(near.Select(hand => hand.Wrist.X).Median(), near.Select(hand => hand.Wrist.Y).Median());
    }
}
