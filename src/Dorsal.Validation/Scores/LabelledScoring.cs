using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Quantities;
using Dorsal.Validation.Analyses;
using Dorsal.Validation.Labels;

namespace Dorsal.Validation.Scores;

/// <summary>Holds an analysis against what people saw in a real clip.</summary>
public static class LabelledScoring
{
    /// <summary>All there is to say about one clip.</summary>
    public static LabelledScore Score(AnalysedLift lift, ClipLabel label) => new(
        label.IsDeadlift is { } isDeadlift ? isDeadlift == (lift.Lift.Kind != LiftKind.NotDeadlift) : null,
        label.View is { } view ? lift.View.Kind == view : null,
        label.Facing is { } facing ? lift.View.Facing == facing : null,
        Counts(label) ? new RepetitionCount(lift.Reps.Count, label.WholeRepetitions.Count) : null,
        Counts(label) ? EventErrors.Median(lift.Reps, [.. label.WholeRepetitions.Select(SecondsOf)]) : null,
        label.IsDeadlift is true ? Judge(lift, label) : []);

    private static bool Counts(ClipLabel label) => label.IsDeadlift is true && label.Repetitions.Count > 0;

    private static (double? Start, double? Lockout, double? End) SecondsOf(MarkedRepetition marked)
        => (marked.Start?.Number, marked.Lockout?.Number, marked.End?.Number);

    private static List<JudgedFinding> Judge(AnalysedLift lift, ClipLabel label)
        => [.. from seen in label.Findings
               let known = label.View is ViewKind.Front or ViewKind.Back ? FindingStatus.NotMeasurable : seen.Value
               where known is not null
               select new JudgedFinding(seen.Key, lift.StatusOf(seen.Key), known.Value)];
}
