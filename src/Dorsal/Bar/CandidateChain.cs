namespace Dorsal.Bar;

/// <summary>
/// Chooses at most one candidate for each sample so that together they are round things that move as the hands move
/// (dynamic programming over the whole clip, Viterbi 1967): what hangs on a rack behind may be rounder, but it stays.
/// </summary>
internal static class CandidateChain
{
    /// <summary>A rim must be better than this to be worth choosing over "not seen"; ours, tuned on n = 27 side clips. Single frames of a busy gym score up to 0.8: it is the motion that tells.</summary>
    private const double LeastScore = 0.42;

    /// <summary>The cost of losing or finding the plate, in scores. Ours; no measurement is on record.</summary>
    private const double Break = 1;

    /// <summary>Deviation from the hands' own step, in trunk lengths, that costs half a point of score. Ours; no measurement is on record.</summary>
    private const double StepTolerance = 0.1;

    /// <summary>What a step costs at most, in scores. Ours; no measurement is on record.</summary>
    private const double MostStepCost = 2;

    /// <param name="weights">How much a sample's scores count.</param>
    public static PlateCandidate?[] Choose(
        IReadOnlyList<SurveySample> samples, double trunk, Func<SurveySample, PlateCandidate, double> score, IReadOnlyList<double> weights)
    {
        var costs = new double[samples.Count][];
        var cameFrom = new int[samples.Count][];
        for (var i = 0; i < samples.Count; i++)
        {
            // State 0 is "not seen", state k is candidate k - 1.
            var states = samples[i].Candidates.Count + 1;
            (costs[i], cameFrom[i]) = (new double[states], new int[states]);
            for (var k = 0; k < states; k++)
            {
                var own = k == 0 ? 0 : weights[i] * (LeastScore - score(samples[i], samples[i].Candidates[k - 1]));
                if (i > 0)
                    (costs[i][k], cameFrom[i][k]) = Cheapest(samples[i - 1], samples[i], costs[i - 1], k, trunk);
                costs[i][k] += own;
            }
        }

        return TraceBack(samples, costs, cameFrom);
    }

    private static (double Cost, int From) Cheapest(SurveySample before, SurveySample now, double[] costs, int state, double trunk)
    {
        var (best, from) = (double.PositiveInfinity, 0);
        for (var k = 0; k < costs.Length; k++)
        {
            var cost = costs[k] + StepCost(before, k, now, state, trunk);
            if (cost < best)
                (best, from) = (cost, k);
        }

        return (best, from);
    }

    private static double StepCost(SurveySample before, int from, SurveySample now, int to, double trunk)
    {
        if (from == 0 && to == 0)
            return 0;
        if (from == 0 || to == 0)
            return Break;

        var (a, b) = (before.Candidates[from - 1], now.Candidates[to - 1]);
        var hand = now.Hand - before.Hand;
        var deviation = double.Hypot(b.X - a.X - hand.X, b.Y - a.Y - hand.Y) / trunk / StepTolerance;
        return Math.Min(MostStepCost, deviation * deviation / 2);
    }

    private static PlateCandidate?[] TraceBack(IReadOnlyList<SurveySample> samples, double[][] costs, int[][] cameFrom)
    {
        var chosen = new PlateCandidate?[samples.Count];
        if (samples.Count == 0)
            return chosen;

        var state = Array.IndexOf(costs[^1], costs[^1].Min());
        for (var i = samples.Count - 1; i >= 0; i--)
        {
            chosen[i] = state == 0 ? null : samples[i].Candidates[state - 1];
            state = cameFrom[i][state];
        }

        return chosen;
    }
}
