using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>
/// How far ahead of the hands a bar is seen while they move it: what is round elsewhere, as on other bars of a busy gym, is doubted. Up and
/// down the hands come to a resting bar and leave it, so that says nothing.
/// </summary>
/// <param name="ahead">To the right of the hands, in pixels of the shrunk picture; absent where too little was seen.</param>
internal sealed class HeldBeside(double? ahead, double trunk)
{
    private const int FewestSeen = 3;

    /// <summary>How far from there, in trunk lengths, what is round is doubted most, and by how much of a rim: wrists are read a fifth of the trunk off. Ours.</summary>
    private const double Elsewhere = 0.5;
    private const double MostDoubt = 0.15;

    /// <param name="chain">What moved with the hands, absent where nothing did.</param>
    /// <param name="isMoving">Whether the hands move in a sample.</param>
    public static HeldBeside Learn(IReadOnlyList<SurveySample> samples, PlateCandidate?[] chain, Func<int, bool> isMoving, double trunk)
    {
        var seen = Enumerable.Range(0, chain.Length).Where(i => chain[i] is not null && isMoving(i)).Select(i => chain[i]!.X - samples[i].Hand.X).ToList();
        return new HeldBeside(seen.Count < FewestSeen ? null : seen.Median(), trunk);
    }

    /// <summary>To be taken from the support of a rim.</summary>
    public double Doubt(SurveySample sample, PlateCandidate plate)
        => ahead is { } usual ? MostDoubt * Math.Min(1, Math.Pow((plate.X - sample.Hand.X - usual) / trunk / Elsewhere, 2)) : 0;
}
