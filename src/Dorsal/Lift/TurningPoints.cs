namespace Dorsal.Lift;

/// <summary>Splits a height curve into alternating rises and falls.</summary>
internal static class TurningPoints
{
    /// <summary>
    /// The rises and falls of at least <paramref name="least"/> trunk lengths, in order; smaller ones, such as a plate that
    /// bounces, belong to the one they interrupt.
    /// </summary>
    public static IReadOnlyList<Swing> Swings(HeightCurve curve, double least)
    {
        var turns = new List<int>();
        var (low, high) = (0, 0);
        var rising = 0;
        for (var i = 1; i < curve.Count; i++)
        {
            high = curve.Heights[i] > curve.Heights[high] ? i : high;
            low = curve.Heights[i] < curve.Heights[low] ? i : low;
            if (rising <= 0 && curve.Heights[i] - curve.Heights[low] >= least)
            {
                turns.Add(low);
                (rising, high) = (1, i);
            }
            else if (rising >= 0 && curve.Heights[high] - curve.Heights[i] >= least)
            {
                turns.Add(high);
                (rising, low) = (-1, i);
            }
        }

        if (rising != 0)
        {
            turns.Add(rising > 0 ? high : low);
        }

        return [.. turns.Zip(turns.Skip(1), (from, to) => new Swing(from, to))];
    }
}
