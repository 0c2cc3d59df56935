using Dorsal.Findings;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.NextSteps;

/// <summary>The article's test: what becomes of the faults that were seen, with less weight. Faults of one lift mostly go together.</summary>
internal static class LighterSetQuestion
{
    private static readonly IReadOnlyList<FindingId> Faults =
        [FindingId.UpperBackRounding, FindingId.ChestCollapse, FindingId.LockoutHyperextension, FindingId.BarDrift];

    /// <summary>Ours: rounding grows with the load in most lifters (Gundersen 2025, Shoji 2025), so it goes about as often as it stays.</summary>
    public static OpenQuestion Question { get; } = new(
        IsOpen,
        [
            new Outcome(0.3, known => With(known, Change.Vanishes)),
            new Outcome(0.2, known => With(known, Change.Shrinks)),
            new Outcome(0.5, known => With(known, Change.Stays)),
        ]);

    /// <summary>Whether it is clearly there in this film.</summary>
    public static bool ShowsAFault(FilmedLift film)
        => film.Findings.Any(finding => finding.Status == FindingStatus.Present && Faults.Contains(finding.Id));

    private static bool IsOpen(LiftCase known)
        => Present(known).Count > 0
            && (known.LightSet is not { Kind: ComparisonKind.LessWeight } set || Present(known).All(id => set.Of(id).Change == Change.Unclear));

    private static IReadOnlyList<FindingId> Present(LiftCase known)
        => [.. Faults.Where(id => known.Answer(id)?.Finding.Status == FindingStatus.Present)];

    private static LiftCase With(LiftCase known, Change change)
    {
        var present = Present(known);
        return known with
        {
            LightSet = new SetComparison(
                ComparisonKind.LessWeight,
                [.. Enum.GetValues<FindingId>().Select(id => new FindingChange(id, present.Contains(id) ? change : Change.Unclear, [], "") { IsKnownNotToFall = change == Change.Stays })]),
        };
    }
}
