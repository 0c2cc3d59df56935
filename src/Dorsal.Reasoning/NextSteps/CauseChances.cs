using Dorsal.Reasoning.Causes;

namespace Dorsal.Reasoning.NextSteps;

/// <summary>
/// The scores of the causes as shares that sum to 1: each in proportion to e to the power of half its score, so
/// that one clear finding does not leave nothing to find out (ours). Only a yardstick for how much a ranking moves; no share is
/// the chance that a cause is the true one.
/// </summary>
internal sealed record CauseChances(IReadOnlyList<double> Shares)
{
    public static CauseChances Of(LiftCase known)
    {
        var grown = CauseRanking.Weigh(known).Select(cause => Math.Exp(cause.Score / 2)).ToList();
        var sum = grown.Sum();
        return new CauseChances([.. grown.Select(share => share / sum)]);
    }

    /// <summary>How much each cause's share differs, in the article's order.</summary>
    public IReadOnlyList<double> Moved(CauseChances other) => [.. Shares.Zip(other.Shares, (a, b) => Math.Abs(a - b))];
}
