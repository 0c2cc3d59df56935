using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.Causes;

/// <summary>Soreness of the days after training, as far as its age tells it from other pain.</summary>
internal static class DelayedSoreness
{
    /// <summary>It is gone after five to seven days (PMC164305); that what lasts longer is none is ours, from the same.</summary>
    private const int GoneAfterDays = 7;

    /// <summary>However it behaves otherwise. Where nobody said since when, it may be soreness.</summary>
    public static bool IsRuledOutByAge(InterviewAnswers answers) => answers.SinceDays > GoneAfterDays;
}
