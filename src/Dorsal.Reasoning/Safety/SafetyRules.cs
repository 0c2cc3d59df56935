using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Safety;

/// <summary>From the lifter's words to the stop screen, a professional, or neither.</summary>
public static class SafetyRules
{
    /// <summary>What the answers ask for, without a word.</summary>
    public static SafetyAdvice Advice(InterviewAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return KnownSafetyRules.All.FirstOrDefault(rule => rule.Applies(answers))?.Advice ?? SafetyAdvice.NoSignNamed;
    }

    public static SafetyVerdict Judge(InterviewAnswers answers, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(texts);
        return Verdict(answers, texts) with { WasAsked = answers.WarningSigns is not null };
    }

    private static SafetyVerdict Verdict(InterviewAnswers answers, Texts texts)
    {
        var said = texts.About("safety");
        var met = KnownSafetyRules.All.Where(rule => rule.Applies(answers)).ToList();

        if (met.Where(rule => rule.Advice == SafetyAdvice.GetHelpNow).ToList() is { Count: > 0 } urgent)
            return new(SafetyAdvice.GetHelpNow, [said.Of("get-help-now"), .. Sentences(urgent, said)]);

        if (met.Count > 0)
            return new(SafetyAdvice.SeeProfessional, [said.Of("see-professional"), .. Sentences(met, said), .. NotAsked(answers, said), .. Elsewhere(answers, said)]);

        return new(SafetyAdvice.NoSignNamed, [.. Notes(answers, said)]);
    }

    private static IEnumerable<string> Sentences(IEnumerable<SafetyRule> rules, SubjectTexts said) => rules.Select(rule => said.Of(rule.Id));

    // Never a reassurance: the article's own ending stands even when nothing was named.
    private static IEnumerable<string> Notes(InterviewAnswers answers, SubjectTexts said)
        => [answers.WarningSigns is null ? said.Of("not-asked") : said.Of("none-named"), said.Of("stop-for-now"), .. Elsewhere(answers, said)];

    // Two questions fill the list of signs: one that can wait tells that its own was answered, and nothing of the other.
    private static IEnumerable<string> NotAsked(InterviewAnswers answers, SubjectTexts said) => answers.WarningSigns switch
    {
        null => [said.Of("not-asked")],
        { Count: > 0 } => [said.Of("perhaps-not-asked")],
        _ => [],
    };

    // Whoever asks about another pain shall not take the article's causes for its causes.
    private static IEnumerable<string> Elsewhere(InterviewAnswers answers, SubjectTexts said)
        => Places.ElsewhereOnly(answers) && CaseReading.Hurts(answers) is { Strength: > 0 } ? [said.Of("pain-elsewhere")] : [];
}
