using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>
/// From the answers by single quantities to the finding. Any of them may show it; only all the needed ones together may rule
/// it out, because what is not measurable is never counted as fine.
/// </summary>
internal static class Answers
{
    public static Finding NotMeasurable(FindingId id, UnmeasurableReason why, IReadOnlyList<RepetitionFinding>? reps = null)
        => new(id, FindingStatus.NotMeasurable, null, reps ?? [], new Reason.NotMeasurable(why));

    /// <param name="zero">What the flexions are counted from.</param>
    public static Finding Strongest(FindingId id, BaselineSource zero, params IReadOnlyList<Answer> answers)
    {
        var told = answers.FirstOrDefault(a => a.Status == FindingStatus.Present)
            ?? answers.FirstOrDefault(a => a.Status == FindingStatus.Uncertain)
            ?? answers.FirstOrDefault(a => a.Status == FindingStatus.Absent);
        if (told?.Judgement.Reading is not { } reading)
            return NotMeasurable(id, answers[0].Judgement.Why, answers[0].Judgement.Reps);

        var missing = told.Status == FindingStatus.Absent
            ? answers.FirstOrDefault(a => a.Needed && a.Status == FindingStatus.NotMeasurable)
            : null;
        return new Finding(
            id,
            missing is null ? told.Status : FindingStatus.Uncertain,
            new FindingMeasure(told.Limit.Name, told.Limit.Unit, reading)
            {
                Kind = answers.Count(a => a.Limit == told.Limit) > 1 ? InCamelCase(told.Kind.ToString()) : null,
            },
            told.Judgement.Reps,
            new Reason.Judged(Stated(told, reading, zero), missing is null ? Ending(told, reading) : new Rest.Unjudged(missing.Kind)))
        {
            LowerSide = told.Judgement.LowerSide,
        };
    }

    private static string InCamelCase(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";

    private static Statement Stated(Answer told, Reading reading, BaselineSource zero)
        => new(told.Kind, told.Status, reading, told.Limit.Unit, zero) { LowerSide = told.Judgement.LowerSide };

    private static Rest Ending(Answer told, Reading reading)
    {
        var reps = told.Judgement.Reps;
        var present = reps.Count(r => r.Status == FindingStatus.Present);
        return told.Status switch
        {
            FindingStatus.Present when reps.Count > 1 => new Rest.Shows(present, reps.Count),
            FindingStatus.Uncertain => WhyOpen(told, Verdict.Of(reading, told.Limit), present),
            _ => new Rest.Nothing(),
        };
    }

    /// <param name="alone">What the value says without the rest of the evidence.</param>
    private static Rest WhyOpen(Answer told, FindingStatus alone, int present)
    {
        var reps = told.Judgement.Reps;
        var seen = reps.Count(r => r.Reading is not null);
        if (present > 0)
            return new Rest.ClearInFew(present, reps.Count);
        if (alone == FindingStatus.Present && told.NeedsMore)
            return new Rest.Unconfirmed();

        return alone == FindingStatus.Absent && seen < reps.Count ? new Rest.SeenInFew(seen, reps.Count) : new Rest.TooClose();
    }
}
