using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>What is to come out. What is left out is not held against the advice.</summary>
internal sealed record Expected
{
    public SafetyAdvice? Safety { get; init; }

    /// <summary>The causes that lead, in this order; others may follow.</summary>
    public IReadOnlyList<CauseId>? Order { get; init; }

    public IReadOnlyDictionary<CauseId, Support>? Support { get; init; }

    /// <summary>The patterns of a cause: all of them, in this order.</summary>
    public IReadOnlyDictionary<CauseId, IReadOnlyList<Pattern>>? Patterns { get; init; }

    public BodySide? WeakerSide { get; init; }

    /// <summary>Rows of the evidence table that speak for some cause.</summary>
    public IReadOnlyList<string>? For { get; init; }

    /// <summary>Rows that speak against some cause.</summary>
    public IReadOnlyList<string>? Against { get; init; }

    /// <summary>Rows about which nothing is known.</summary>
    public IReadOnlyList<string>? Unknown { get; init; }

    /// <summary>Id of the next step; "nothing" when there is to be none.</summary>
    public string? Next { get; init; }

    /// <summary>All muscles, in any order.</summary>
    public IReadOnlyList<Muscle>? Muscles { get; init; }

    /// <summary>Ids of the plan's steps: all of them, in this order.</summary>
    public IReadOnlyList<string>? Steps { get; init; }
}
