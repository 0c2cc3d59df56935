using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>
/// Where a bar is seen from the hands while they move it. What is round at another side of them, as on other bars of a busy gym, or further
/// above them is doubted; not what is further below, as the hands come to a resting bar and leave it.
/// </summary>
/// <param name="held">From the hands to the bar, in pixels of the shrunk picture; absent where too little was seen.</param>
internal sealed class HeldBar(ImagePoint? held, double trunk)
{
    /// <summary>Samples with a moving plate from which on they tell where the hands hold the bar. Ours; no measurement is on record.</summary>
    private const int FewestSeen = 3;

    /// <summary>How far from there, in trunk lengths, what is round is doubted most, and by how much of a rim: wrists are read a fifth of the trunk off. Ours.</summary>
    private const double Elsewhere = 0.5;
    private const double MostDoubt = 0.15;

    /// <param name="chain">What moved with the hands, absent where nothing did.</param>
    /// <param name="isMoving">Whether the hands move in a sample.</param>
    public static HeldBar Learn(IReadOnlyList<SurveySample> samples, PlateCandidate?[] chain, Func<int, bool> isMoving, double trunk)
    {
        var seen = Enumerable.Range(0, chain.Length).Where(i => chain[i] is not null && isMoving(i)).Select(i => FromHands(samples[i], chain[i]!)).ToList();
        return new HeldBar(seen.Count < FewestSeen ? null : new ImagePoint(seen.Select(way => way.X).Median(), seen.Select(way => way.Y).Median()), trunk);
    }

    /// <summary>To be taken from the support of a rim.</summary>
    public double Doubt(SurveySample sample, PlateCandidate plate)
    {
        if (held is not { } usual)
            return 0;

        var off = FromHands(sample, plate) - usual;
        return MostDoubt * Math.Min(1, Math.Pow(double.Hypot(off.X, Math.Min(0, off.Y)) / trunk / Elsewhere, 2));
    }

    private static ImagePoint FromHands(SurveySample sample, PlateCandidate plate) => new ImagePoint(plate.X, plate.Y) - sample.Hand;
}
