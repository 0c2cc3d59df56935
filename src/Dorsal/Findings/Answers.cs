using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>
/// From the answers by single quantities to the finding. Any of them may show it; only all the needed ones together may rule
/// it out, because what is not measurable is never counted as fine.
/// </summary>
internal static class Answers
{
    public static Finding NotMeasurable(FindingId id, UnmeasurableReason why, IReadOnlyList<RepetitionFinding>? reps = null)
        => new(id, FindingStatus.NotMeasurable, null, reps ?? [], why.Sentence());

    public static Finding Strongest(FindingId id, params IReadOnlyList<Answer> answers)
    {
        var told = answers.FirstOrDefault(a => a.Status == FindingStatus.Present)
            ?? answers.FirstOrDefault(a => a.Status == FindingStatus.Uncertain)
            ?? answers.FirstOrDefault(a => a.Status == FindingStatus.Absent);
        if (told?.Judgement.Reading is not { } reading)
            return NotMeasurable(id, answers[0].Judgement.Why, answers[0].Judgement.Reps);

        var missing = answers.FirstOrDefault(a => a.Needed && a.Status == FindingStatus.NotMeasurable);
        var open = told.Status == FindingStatus.Absent && missing is not null;
        return new Finding(
            id,
            open ? FindingStatus.Uncertain : told.Status,
            new FindingMeasure(told.Limit.Name, told.Limit.Unit, reading),
            told.Judgement.Reps,
            told.Clause(told.Status, reading) + (open ? $", but {missing!.Subject} could not be judged." : Ending(told, reading)))
        {
            LowerSide = told.Judgement.LowerSide,
        };
    }

    private static string Ending(Answer told, Reading reading)
    {
        var reps = told.Judgement.Reps;
        var present = reps.Count(r => r.Status == FindingStatus.Present);
        return told.Status switch
        {
            FindingStatus.Present when reps.Count > 1 => $", in {present} of {reps.Count} repetitions.",
            FindingStatus.Uncertain => WhyOpen(told, Verdict.Of(reading, told.Limit), present),
            _ => ".",
        };
    }

    /// <param name="alone">What the value says without the rest of the evidence.</param>
    private static string WhyOpen(Answer told, FindingStatus alone, int present)
    {
        var reps = told.Judgement.Reps;
        var seen = reps.Count(r => r.Reading is not null);
        if (present > 0)
            return $"; it was clear in only {present} of {reps.Count} repetitions.";
        if (alone == FindingStatus.Present && told.Unconfirmed is { } missing)
            return $", but {missing}.";

        return alone == FindingStatus.Absent && seen < reps.Count
            ? $", but only {seen} of {reps.Count} repetitions could be seen."
            : ", too close to call from this film.";
    }
}
