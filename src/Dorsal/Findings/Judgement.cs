using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>One quantity judged over a film, or why it could not be.</summary>
/// <param name="Reading">Of the repetition that stands for the answer; absent when not measurable.</param>
/// <param name="Why">Why not measurable; meaningless otherwise.</param>
internal sealed record Judgement(
    FindingStatus Status,
    Reading? Reading,
    IReadOnlyList<RepetitionFinding> Reps,
    UnmeasurableReason Why)
{
    /// <summary>Of the repetition that stands for the answer; absent when another one shows the other side.</summary>
    public LifterSide? LowerSide { get; private init; }

    public static Judgement Unknown(UnmeasurableReason why) => new(FindingStatus.NotMeasurable, null, [], why);

    /// <summary>Judges one number, not about single repetitions.</summary>
    public static Judgement Of(Observation observation, Threshold limit)
        => observation.Reading is { } reading
            ? new Judgement(Verdict.Of(reading, limit), reading, [], default)
            : Unknown(observation.Why);

    /// <summary>Judges every repetition, then the film by what most of them show.</summary>
    /// <param name="mayBePresent">More evidence that "present" needs; without it the repetition is uncertain.</param>
    public static Judgement Of(
        IReadOnlyList<Repetition> repetitions,
        Threshold limit,
        Func<Repetition, Observation> observe,
        Func<Repetition, Observation, bool>? mayBePresent = null)
    {
        var seen = repetitions.Select(rep => (Rep: rep, Seen: observe(rep))).ToList();
        var reps = seen.Select(s => Judge(s.Rep, s.Seen, limit, mayBePresent)).ToList();
        var measured = reps.Where(r => r.Reading is not null).ToList();
        if (measured.Count == 0)
            return Unknown(seen.GroupBy(s => s.Seen.Why).MaxBy(g => g.Count())!.Key) with { Reps = reps };

        // A repetition that runs out of the film and shows nothing is no repetition to be counted; any other is.
        var counted = seen.Count(s => s.Rep.Complete || s.Seen.Reading is not null);
        var status = Majority(measured, counted, limit);
        var standing = Standing(measured, status);
        return new Judgement(status, standing.Reading, reps, default) { LowerSide = Agreed(standing, measured) };
    }

    private static RepetitionFinding Judge(
        Repetition rep, Observation seen, Threshold limit, Func<Repetition, Observation, bool>? mayBePresent)
    {
        if (seen.Reading is not { } reading)
            return new RepetitionFinding(rep.Number, FindingStatus.NotMeasurable, null, null);

        var status = Verdict.Of(reading, limit);
        if (status == FindingStatus.Present && mayBePresent?.Invoke(rep, seen) == false)
            status = FindingStatus.Uncertain;
        return new RepetitionFinding(rep.Number, status, reading, seen.At) { LowerSide = seen.LowerSide };
    }

    private static LifterSide? Agreed(RepetitionFinding standing, IReadOnlyList<RepetitionFinding> measured)
        => measured.All(rep => rep.LowerSide is null || rep.LowerSide == standing.LowerSide) ? standing.LowerSide : null;

    /// <summary>
    /// Present in half of the repetitions is present; absent in most of all is absent, unless one reaches the limit by its
    /// value: a wide interval around that one must not turn it into nothing.
    /// </summary>
    private static FindingStatus Majority(IReadOnlyList<RepetitionFinding> measured, int counted, Threshold limit)
    {
        var present = measured.Count(r => r.Status == FindingStatus.Present);
        if (present * 2 >= measured.Count && measured.Count * 2 >= counted)
            return FindingStatus.Present;

        var absent = measured.Count(r => r.Status == FindingStatus.Absent);
        var reaches = measured.Any(r => r.Reading!.Value.Value >= limit.PresentFrom);
        return !reaches && absent * 2 > counted ? FindingStatus.Absent : FindingStatus.Uncertain;
    }

    /// <summary>The middle one of the repetitions that show the answer; of all when none does.</summary>
    private static RepetitionFinding Standing(IReadOnlyList<RepetitionFinding> measured, FindingStatus status)
    {
        var same = measured.Where(r => r.Status == status).ToList();
        var from = (same.Count > 0 ? same : measured).OrderBy(r => r.Reading!.Value.Value).ToList();
        return from[from.Count / 2];
    }
}
