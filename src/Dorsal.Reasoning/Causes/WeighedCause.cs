namespace Dorsal.Reasoning.Causes;

/// <summary>A cause with each row of its table read in one case.</summary>
/// <param name="Rows">In the order of the table.</param>
internal sealed record WeighedCause(CauseId Id, IReadOnlyList<ReadRow> Rows)
{
    /// <summary>Ours: from here on there is some support. Just below a finding that is barely present; a single hint is less.</summary>
    public const double SomeFrom = 0.6;

    /// <summary>Ours: from here on it is strong. One finding as clear as can be reaches it only together with something else.</summary>
    public const double StrongFrom = 3;

    /// <summary>Ours: a way in which a cause shows is named from here on.</summary>
    public const double PatternFrom = 0.25;

    /// <summary>What speaks for it less what speaks against it, of the part of the cause where that is most.</summary>
    public double Score { get; } = Best(Rows, r => r.Counts);

    public Support Support => Score switch
    {
        >= StrongFrom when IsShown => Support.Strong,
        >= SomeFrom when IsShown => Support.Some,
        _ when WasLookedAt && Parts.All(IsRuledOut) => Support.None,
        _ => Support.Unknown,
    };

    /// <summary>The best supported first; equals in the order of <see cref="Pattern"/>.</summary>
    public IReadOnlyList<Pattern> Patterns => Support is Support.Strong or Support.Some
        ? [.. Ways.OrderByDescending(way => way.Score).ThenBy(way => way.Pattern).Select(way => way.Pattern)]
        : [];

    private IEnumerable<IGrouping<Pattern?, ReadRow>> Parts => Rows.GroupBy(r => r.Row.Part);

    /// <summary>A part of a cause is a way by itself, and named when it is supported by itself.</summary>
    private IEnumerable<(Pattern Pattern, double Score)> Ways => Parts.SelectMany(part => part.Key is { } whole
        ? [.. new[] { (Pattern: whole, Score: part.Sum(r => r.Counts)) }.Where(way => way.Score >= SomeFrom)]
        : part
            .Where(r => r.Row.Pattern is not null && r.Reading.IsKnown)
            .GroupBy(r => r.Row.Pattern!.Value)
            .Select(ways => (Pattern: ways.Key, Score: ways.Sum(r => Math.Abs(r.Counts))))
            .Where(way => way.Score >= PatternFrom));

    /// <summary>Leanings of what is too close to call may add up; support needs something that is known to speak for it.</summary>
    private bool IsShown => Best(Rows, r => r.SpeaksFor) > 0;

    private bool WasLookedAt => Rows.Where(r => r.Row.Decides).All(r => r.Reading.IsKnown);

    public static WeighedCause Of(CauseId id, LiftCase known)
        => new(id, EachFactOnce([.. EvidenceTable.Of(id).Select(row => new ReadRow(row, row.Read(known)))]));

    private static IReadOnlyList<ReadRow> EachFactOnce(IReadOnlyList<ReadRow> rows)
    {
        var counted = rows.Where(r => r.Row.Fact is not null).GroupBy(r => r.Row.Fact).Select(same => same.MaxBy(r => Math.Abs(r.Alone))).ToHashSet();
        return [.. rows.Select(r => r with { IsCountedElsewhere = r.Row.Fact is not null && !counted.Contains(r) })];
    }

    /// <summary>
    /// Nothing that decides holds, and little else speaks for it or what speaks against it outweighs that clearly. Evidence both
    /// ways rules nothing out.
    /// </summary>
    private static bool IsRuledOut(IEnumerable<ReadRow> part)
        => !part.Any(r => r is { Row.Decides: true, SpeaksFor: > 0 })
            && (part.Sum(r => r.SpeaksFor) < SomeFrom || part.Sum(r => r.Counts) <= -SomeFrom);

    private static double Best(IReadOnlyList<ReadRow> rows, Func<ReadRow, double> count)
        => rows.GroupBy(r => r.Row.Part).Max(part => part.Sum(count));
}
