namespace Dorsal.Footage;

/// <summary>How many of some pixels have each luma.</summary>
internal sealed class LumaCounts
{
    private readonly int[] counts = new int[byte.MaxValue + 1];
    private int all;

    /// <summary>The upper one of an even number.</summary>
    public int Median
    {
        get
        {
            var (luma, below) = (0, counts[0]);
            while (below <= all / 2)
                below += counts[++luma];
            return luma;
        }
    }

    public void Add(byte luma)
    {
        counts[luma]++;
        all++;
    }

    /// <summary>The share of the pixels further than <paramref name="distance"/> from the level.</summary>
    public double ShareBeyond(int distance, int level) => Beyond(distance, level).Sum(luma => counts[luma]) / (double)all;

    /// <summary>Of these the mean distance; there must be some.</summary>
    public double MeanDistanceBeyond(int distance, int level)
        => Beyond(distance, level).Sum(luma => (double)Math.Abs(luma - level) * counts[luma]) / Beyond(distance, level).Sum(luma => counts[luma]);

    private IEnumerable<int> Beyond(int distance, int level)
        => Enumerable.Range(0, counts.Length).Where(luma => Math.Abs(luma - level) > distance);
}
