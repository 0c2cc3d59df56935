using Dorsal.Wording;

namespace Dorsal.Reasoning.Causes;

/// <summary>
/// All causes, held against what is known, the best supported first. Scores closer than <see cref="LevelWithin"/> are not
/// told apart.
/// </summary>
public static class CauseRanking
{
    /// <summary>Ours: as much as one hint. Causes this close count as level and stand in the article's order.</summary>
    public const double LevelWithin = 0.5;

    /// <summary>
    /// Ours, held by a test: causes whose scores are further apart than this keep their order when every value of a film moves by
    /// half of what its 95 % interval allows. As much as one clear finding: a finding near its limits may come and go.
    /// </summary>
    public const double SettledBeyond = 3;

    public static IReadOnlyList<Cause> Rank(LiftCase known, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(texts);
        var explanation = new Explanation(texts);
        return [.. Ordered(Weigh(known)).Select(weighed => explanation.Of(weighed, known))];
    }

    internal static IReadOnlyList<WeighedCause> Weigh(LiftCase known)
        => [.. Enum.GetValues<CauseId>().Select(id => WeighedCause.Of(id, known))];

    /// <summary>
    /// The highest score leads a group of all that are level with it, in the article's order; the highest of the others leads
    /// the next. So nothing stands before a cause that is ahead of it by more than the margin, which comparing in pairs cannot promise.
    /// </summary>
    internal static IReadOnlyList<WeighedCause> Ordered(IReadOnlyList<WeighedCause> causes)
    {
        var left = causes.OrderBy(cause => cause.Id).ToList();
        var ordered = new List<WeighedCause>();
        while (left.Count > 0)
        {
            var leading = left.Max(cause => cause.Score);
            ordered.AddRange(left.Where(cause => leading - cause.Score <= LevelWithin));
            left.RemoveAll(cause => leading - cause.Score <= LevelWithin);
        }

        return ordered;
    }
}
