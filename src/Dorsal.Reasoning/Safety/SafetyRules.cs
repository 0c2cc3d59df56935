using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.Safety;

/// <summary>From the lifter's words to the stop screen, a professional, or neither.</summary>
public static class SafetyRules
{
    private static readonly Texts Said = Texts.About("safety");

    public static SafetyVerdict Judge(InterviewAnswers answers)
    {
        var met = KnownSafetyRules.All.Where(rule => rule.Applies(answers)).ToList();

        if (met.Where(rule => rule.Advice == SafetyAdvice.GetHelpNow).ToList() is { Count: > 0 } urgent)
            return new(SafetyAdvice.GetHelpNow, [Said.Of("get-help-now"), .. Sentences(urgent)]);

        if (met.Count > 0)
            return new(SafetyAdvice.SeeProfessional, [Said.Of("see-professional"), .. Sentences(met), .. NotAsked(answers)]);

        return new(SafetyAdvice.NoSignNamed, [.. Notes(answers)]);
    }

    private static IEnumerable<string> Sentences(IEnumerable<SafetyRule> rules) => rules.Select(rule => Said.Of(rule.Id));

    // Never a reassurance: the article's own ending stands even when nothing was named.
    private static IEnumerable<string> Notes(InterviewAnswers answers)
        => [answers.WarningSigns is null ? Said.Of("not-asked") : Said.Of("none-named"), Said.Of("stop-for-now")];

    private static IEnumerable<string> NotAsked(InterviewAnswers answers)
        => answers.WarningSigns is null ? [Said.Of("not-asked")] : [];
}
