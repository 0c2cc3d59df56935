using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.Causes;

/// <summary>The ways to read a case that rows of the evidence table share.</summary>
internal static class CaseReading
{
    /// <summary>Ours: a finding that shrinks with less weight is most of the way to one that vanishes.</summary>
    private const double ShrinksIsWorth = 0.6;

    /// <summary>That a finding is there.</summary>
    public static EvidenceReading Shows(this LiftCase known, FindingId id)
        => known.Answer(id) is var (_, finding) ? Shows(finding) : EvidenceReading.Unknown(UnknownBecause.NotFilmed);

    /// <summary>That this part of the back rounds. A back that is round as a whole does not tell which part of it is.</summary>
    /// <param name="leans">How much of a round whole leans that way: nothing where another row counts it.</param>
    public static EvidenceReading ShowsOfThatPart(this LiftCase known, FindingId id, double leans)
    {
        var shows = known.Shows(id);
        return known.IsSeenAsAWhole(id)
            ? shows with { Strength = leans * shows.Strength, Why = shows.Why ?? UnknownBecause.SeenAsAWhole }
            : shows;
    }

    /// <summary>That the back is round as a whole, where that alone answers the question of this part of it.</summary>
    public static EvidenceReading ShowsOfTheWhole(this LiftCase known, FindingId id)
    {
        var shows = known.Shows(id);
        return known.IsSeenAsAWhole(id) || known.Answer(id)?.Finding.Measure is null ? shows : EvidenceReading.Not;
    }

    /// <summary>
    /// That the back bends backward at the top. The lean may answer the question of the top for both, so the bend is read for itself. In a film of
    /// which only the lean is known, one that is clearly not there tells of the bend where it was looked for, from relaxed standing.
    /// </summary>
    public static EvidenceReading BendsBackward(this LiftCase known)
    {
        if (known.Answer(FindingId.LockoutHyperextension) is not ({ } film, { Measure: { } decided } finding) || decided.Name == KnownThresholds.BackwardBend.Name)
            return known.Shows(FindingId.LockoutHyperextension);
        if (finding.Other is { } bend)
            return Shows(finding with { Status = bend.Status, Measure = bend.Measure, Reps = [] });

        return film.CountsFromStanding && finding.Status == FindingStatus.Absent
            ? EvidenceReading.Not
            : EvidenceReading.Unknown(UnknownBecause.NotMeasurable);
    }

    /// <summary>That a finding was looked for and is not there. What is too close to call is never counted as not there.</summary>
    public static EvidenceReading Lacks(this LiftCase known, FindingId id)
    {
        var shows = known.Shows(id);
        return !shows.IsKnown
            ? EvidenceReading.Unknown(shows.Why!.Value)
            : known.Answer(id)!.Value.Finding is { Status: FindingStatus.Absent } finding
                ? Told(finding, Certainty.Absent(finding.Measure!))
                : EvidenceReading.Not;
    }

    /// <summary>That a finding is gone or smaller with less weight.</summary>
    public static EvidenceReading Lightens(this LiftCase known, FindingId id)
        => known.Changed(id, change => change switch { Change.Vanishes => 1, Change.Shrinks => ShrinksIsWorth, _ => 0 });

    /// <summary>That a finding is as large with less weight. One that is larger is explained neither by the weight nor by a habit.</summary>
    public static EvidenceReading Persists(this LiftCase known, FindingId id)
        => known.Changed(id, change => If(change == Change.Stays));

    public static EvidenceReading Changed(this LiftCase known, FindingId id, Func<Change, double> strength)
    {
        if (known.LightSet is not { Kind: ComparisonKind.LessWeight } set)
            return EvidenceReading.Unknown(UnknownBecause.NoLighterSet);

        var change = set.Of(id);
        return change.Tells ? EvidenceReading.Known(strength(change.Change)) : EvidenceReading.Unknown(UnknownBecause.LighterSetUnclear);
    }

    /// <summary>That the upper back is round already at set-up.</summary>
    public static EvidenceReading RoundAtSetUp(this LiftCase known) => known.Shape(shape => (shape.AtSetUp, shape.SetUpShown), KnownThresholds.ThoracicFlexion);

    /// <summary>That the upper back rounds further after lift-off.</summary>
    public static EvidenceReading RoundsFurther(this LiftCase known) => known.Shape(shape => (shape.Growth, shape.GrowthShown), KnownThresholds.ThoracicGrowth);

    /// <summary>That the lifter says that it hurts. A film alone never says so.</summary>
    public static EvidenceReading Hurts(this LiftCase known) => Hurts(known.Answers);

    public static EvidenceReading Hurts(InterviewAnswers said)
    {
        if (HasNoPain(said))
            return EvidenceReading.Not;

        IReadOnlyList<int?> answers =
        [
            said.PainNow, said.PainWorst, said.PainNextMorning, said.PainSites?.Count, said.PainMoments?.Count, AnyDay(said.SinceDays), HowItIsSore(said.Soreness),
        ];
        return answers.All(answer => answer is null)
            ? EvidenceReading.Unknown(UnknownBecause.NotAnswered)
            : EvidenceReading.Known(answers.Any(answer => answer > 0));
    }

    /// <summary>That it hurts where the article's causes make it hurt.</summary>
    public static EvidenceReading HurtsInTheUpperBack(this LiftCase known)
        => Places.ElsewhereOnly(known.Answers) ? EvidenceReading.Not : known.Hurts();

    /// <summary>When the upper back hurts: the moments of a pain that is elsewhere only say nothing of it.</summary>
    public static EvidenceReading UpperBackHurtsAt(this LiftCase known, Func<IReadOnlyList<PainMoment>, bool> when)
        => Places.ElsewhereOnly(known.Answers) ? EvidenceReading.Not : known.SaidOfPain(known.Answers.PainMoments, when);

    /// <summary>A place or a moment of pain, read; it tells nothing where there is no pain.</summary>
    public static EvidenceReading SaidOfPain<T>(this LiftCase known, IReadOnlyList<T>? answer, Func<IReadOnlyList<T>, bool> holds)
        => answer is not null && HasNoPain(known.Answers) ? EvidenceReading.Not : Said(answer, given => If(holds(given)));

    /// <summary>An answer, read; unknown when there is none.</summary>
    public static EvidenceReading Said<T>(T? answer, Func<T, double> strength)
        where T : class
        => answer is null ? EvidenceReading.Unknown(UnknownBecause.NotAnswered) : EvidenceReading.Known(strength(answer));

    public static EvidenceReading Said<T>(T? answer, Func<T, double> strength)
        where T : struct
        => answer is { } given ? EvidenceReading.Known(strength(given)) : EvidenceReading.Unknown(UnknownBecause.NotAnswered);

    /// <summary>1 when it is so, else 0.</summary>
    public static double If(bool so) => so ? 1 : 0;

    /// <summary>From 0 at one number to 1 at another, straight between.</summary>
    public static double Ramp(double value, double none, double full) => Math.Clamp((value - none) / (full - none), 0, 1);

    /// <summary>0 at its worst, and no other number above it: whatever place or moment was marked beside that, nothing hurts.</summary>
    private static bool HasNoPain(InterviewAnswers said)
        => said.PainWorst == 0 && !(said.PainNow > 0) && !(said.PainNextMorning > 0);

    /// <summary>Since when it hurts is said of a pain, also of one that began today.</summary>
    private static int? AnyDay(int? sinceDays) => sinceDays is null ? null : 1;

    /// <summary>So is how it behaves.</summary>
    private static int? HowItIsSore(SorenessAnswers? said) => said is null || said == new SorenessAnswers() ? null : 1;

    private static bool IsSeenAsAWhole(this LiftCase known, FindingId id)
        => known.Answer(id)?.Finding is { Status: FindingStatus.Present or FindingStatus.Uncertain, Measure: { } decided } && decided.Name == KnownThresholds.WholeBackBend.Name;

    private static EvidenceReading Shape(this LiftCase known, Func<UpperBackShape, (Reading? Reading, RepetitionMoment? Shown)> part, Threshold limit)
    {
        if (known.Answer(FindingId.UpperBackRounding) is not var (film, finding))
            return EvidenceReading.Unknown(UnknownBecause.NotFilmed);
        if (finding.Status == FindingStatus.NotMeasurable)
            return EvidenceReading.Unknown(UnknownBecause.NotMeasurable);
        if (finding.Status == FindingStatus.Absent)
            return EvidenceReading.Not;
        if (film.UpperBack is { } shape)
            return part(shape) is ({ } reading, var shown) ? Part(reading, shown, limit) : EvidenceReading.Unknown(UnknownBecause.NotMeasurable);

        // Only the finding is known, as in a file of an earlier version: the quantity that decided it tells, and says nothing of the other.
        return finding.Status == FindingStatus.Present && finding.Measure!.Name == limit.Name
            ? known.Shows(FindingId.UpperBackRounding)
            : EvidenceReading.Unknown(UnknownBecause.NotMeasurable);
    }

    /// <summary>As a finding of its own would be read, at the moment of that part.</summary>
    private static EvidenceReading Part(Reading reading, RepetitionMoment? shown, Threshold limit)
    {
        var strength = Certainty.Present(reading, limit);
        var told = new EvidenceReading(strength, Repetition: shown?.Number, At: shown?.At);
        return Verdict.Of(reading, limit) switch
        {
            FindingStatus.Present => told,
            FindingStatus.Uncertain => told with { Strength = Certainty.OfALean * strength, Why = UnknownBecause.TooCloseToCall },
            _ => EvidenceReading.Not,
        };
    }

    private static EvidenceReading Shows(Finding finding)
    {
        if (finding.Measure is not { } decided || finding.Status == FindingStatus.NotMeasurable)
            return EvidenceReading.Unknown(UnknownBecause.NotMeasurable);

        return finding.Status switch
        {
            FindingStatus.Present => Told(finding, Certainty.Present(decided)),
            FindingStatus.Uncertain => Told(finding, Certainty.OfALean * Certainty.Present(decided)) with { Why = UnknownBecause.TooCloseToCall },
            _ => EvidenceReading.Not,
        };
    }

    /// <summary>With the repetition that shows the answer most.</summary>
    private static EvidenceReading Told(Finding finding, double strength)
        => new(strength, Repetition: finding.ShownMost?.Number, At: finding.ShownMost?.At);
}
