using Dorsal.Reasoning.Interview;

namespace Dorsal.Reasoning.Causes;

/// <summary>What the places of pain have in common.</summary>
internal static class Places
{
    private static readonly IReadOnlyList<PainSite> OfTheUpperBack =
        [PainSite.UpperBackLeft, PainSite.UpperBackRight, PainSite.UpperBackMiddle, PainSite.BetweenShoulderBlades];

    public static bool InTheUpperBack(InterviewAnswers answers) => answers.PainSites?.Any(OfTheUpperBack.Contains) == true;

    /// <summary>The lifter said where it hurts, and named no place of the upper back. Not asked is not elsewhere.</summary>
    public static bool ElsewhereOnly(InterviewAnswers answers) => answers.PainSites is not null && !InTheUpperBack(answers);
}
