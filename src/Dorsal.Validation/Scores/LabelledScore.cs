using Dorsal.Quantities;

namespace Dorsal.Validation.Scores;

/// <summary>How an analysis of a real clip stands against what people saw in it. Absent: nobody said.</summary>
/// <param name="LiftRight">Whether a deadlift was told from another exercise; what could not be told is taken for a deadlift.</param>
/// <param name="ViewRight">Whether the view is the one that was seen.</param>
/// <param name="FacingRight">Whether the facing is right; only side views have one.</param>
/// <param name="Repetitions">Of a deadlift whose repetitions were marked.</param>
/// <param name="EventError">The median over starts, lockouts and ends; absent also when counted wrongly.</param>
/// <param name="Findings">The questions that people answered, and for front and back views those that cannot be.</param>
public sealed record LabelledScore(
    bool? LiftRight,
    bool? ViewRight,
    bool? FacingRight,
    RepetitionCount? Repetitions,
    Seconds? EventError,
    IReadOnlyList<JudgedFinding> Findings);
