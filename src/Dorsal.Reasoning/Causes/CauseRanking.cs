namespace Dorsal.Reasoning.Causes;

/// <summary>All causes, held against what is known, the best supported first.</summary>
public static class CauseRanking
{
    public static IReadOnlyList<Cause> Rank(LiftCase known)
        => [.. Enum.GetValues<CauseId>().Select(id => new Cause(id, Support.Unknown, [], [], [], []))];
}
