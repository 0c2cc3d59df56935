using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.Safety;

/// <summary>From the lifter's words to the stop screen, a professional, or neither.</summary>
public static class SafetyRules
{
    public static SafetyVerdict Judge(InterviewAnswers answers) => new(SafetyAdvice.NoSignNamed, []);
}
