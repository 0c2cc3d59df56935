using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>A film in short: what it showed of each question. What is left out could not be judged from it.</summary>
internal sealed record ScenarioFilm
{
    public ViewKind View { get; init; } = ViewKind.Side;

    public int Repetitions { get; init; } = 3;

    /// <summary>What its flexions count from.</summary>
    public BaselineSource Baseline { get; init; } = BaselineSource.StandingInClip;

    public required IReadOnlyDictionary<FindingId, string> Findings { get; init; }

    /// <summary>Degrees of the upper back at set-up, as "12 +-4"; absent when only the findings are known.</summary>
    public string? UpperBackAtSetUp { get; init; }

    /// <summary>Degrees by which it rounds further after lift-off.</summary>
    public string? UpperBackGrowth { get; init; }

    /// <summary>What the bend at the top says beside the lean that answers for both, as "absent 0 +-4".</summary>
    public string? BackwardBend { get; init; }

    public FilmedLift Film(string file) => new(
        file,
        View,
        LiftKind.Conventional,
        Repetitions,
        [.. Enum.GetValues<FindingId>().Select(id => Findings.TryGetValue(id, out var shown) ? Finding(id, shown) : ShownFinding.Unjudged(id))])
    {
        Baseline = Baseline,
        UpperBack = UpperBackAtSetUp is null && UpperBackGrowth is null
            ? null
            : new UpperBackShape(ShownFinding.Reading(UpperBackAtSetUp), ShownFinding.Reading(UpperBackGrowth)),
    };
    private Finding Finding(FindingId id, string shown)
    {
        var finding = ShownFinding.Read(id, shown, Repetitions);
        return id == FindingId.LockoutHyperextension && BackwardBend is { } bend
            ? finding with { Other = Other(ShownFinding.Read(id, $"{bend} {KnownThresholds.BackwardBend.Name}", Repetitions)) }
            : finding;
    }

    private static OtherAnswer Other(Finding bend) => new(bend.Status, bend.Measure);
}
