using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.NextSteps;

/// <summary>
/// Finds what would change the ranking of the causes most: for each thing that a lifter can do, every way in which it may turn
/// out is tried on the evidence table, and the change of the causes' shares (total variation, half the sum of all differences)
/// is averaged over them.
/// </summary>
public static class NextStepFinder
{
    /// <summary>Ours: what is expected to change less than this is not worth a lifter's time.</summary>
    private const double WorthIt = 0.03;

    /// <summary>Changes this close count as equal; the order of <see cref="Inquiry"/> decides, so that rounding errors do not.</summary>
    private const int Digits = 6;

    /// <param name="safety">Who should not deadlift until seen is asked for no lift.</param>
    public static NextStep? Find(LiftCase known, SafetyAdvice safety, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(texts);
        var best = Open(safety).Select(inquiry => (Inquiry: inquiry, Moved: Expect(known, inquiry)))
            .MaxBy(step => Math.Round(Total(step.Moved), Digits));
        return Total(best.Moved) < WorthIt
            ? null
            : new NextStep(best.Inquiry.Id(), Said(known, best.Inquiry, best.Moved, texts));
    }

    /// <summary>How far the share of each cause is expected to move, in the article's order.</summary>
    internal static IReadOnlyList<double> Expect(LiftCase known, Inquiry inquiry)
    {
        var now = CauseChances.Of(known);
        var moved = new double[now.Shares.Count];
        foreach (var (prior, outcome) in Outcomes(known, [.. inquiry.Questions().Where(question => question.IsOpen(known))]))
        {
            var change = now.Moved(CauseChances.Of(outcome));
            for (var cause = 0; cause < moved.Length; cause++)
                moved[cause] += prior * change[cause];
        }

        return moved;
    }

    /// <summary>What a lifter may do now. A question, and standing still before a camera, load nothing.</summary>
    private static IEnumerable<Inquiry> Open(SafetyAdvice safety)
        => Enum.GetValues<Inquiry>().Where(inquiry => safety == SafetyAdvice.NoSignNamed || !inquiry.AsksForALift());

    private static double Total(IReadOnlyList<double> moved) => moved.Sum() / 2;

    /// <summary>Every combination of the outcomes of all open questions, as if they were independent.</summary>
    private static IEnumerable<(double Prior, LiftCase Case)> Outcomes(LiftCase known, IReadOnlyList<OpenQuestion> open)
        => open.Aggregate(
            (IEnumerable<(double Prior, LiftCase Case)>)[(1.0, known)],
            (cases, question) => cases.SelectMany(_ => question.Outcomes, (before, outcome) => (before.Prior * outcome.Prior, outcome.Told(before.Case))));

    /// <summary>Who is in pain pauses first, and reads this before the plan that says so.</summary>
    private static string Said(LiftCase known, Inquiry inquiry, IReadOnlyList<double> moved, Texts texts)
    {
        var said = texts.About("next-steps");
        var sentence = Sentence(inquiry, moved, said, new LoadWords(texts).OfALighterSet(known));
        var waits = inquiry.AsksForALift() && known.Hurts() is { IsKnown: true, Strength: > 0 };
        return waits ? $"{sentence} {said.Of("after-the-pause")}" : sentence;
    }

    private static string Sentence(Inquiry inquiry, IReadOnlyList<double> moved, SubjectTexts said, string lighter)
    {
        var most = Enum.GetValues<CauseId>().MaxBy(cause => Math.Round(moved[(int)cause], Digits));
        return said.Of(inquiry.Id(), ("about", said.Of($"about.{most.ContractId()}")), ("load", lighter));
    }
}
