using Dorsal.Camera;
using Dorsal.Findings;

namespace Dorsal.Validation.Labels;

/// <summary>What people saw in a real clip.</summary>
/// <param name="File">The clip's file name.</param>
/// <param name="IsDeadlift">Absent for other pulls from the floor, where either answer is right.</param>
/// <param name="View">Absent when it fits none.</param>
/// <param name="Facing">Of side views only.</param>
/// <param name="Findings">Present or absent as the eye saw it; absent from sight: mild, unclear or not applicable.</param>
/// <param name="Repetitions">As marked; empty when nobody did.</param>
public sealed record ClipLabel(
    string File,
    bool? IsDeadlift,
    ViewKind? View,
    Facing? Facing,
    IReadOnlyDictionary<FindingId, FindingStatus?> Findings,
    IReadOnlyList<MarkedRepetition> Repetitions)
{
    /// <summary>Those that reach a lockout within the clip.</summary>
    public IReadOnlyList<MarkedRepetition> WholeRepetitions => [.. Repetitions.Where(repetition => repetition.Lockout is not null)];
}
