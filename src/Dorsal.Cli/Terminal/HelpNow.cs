using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>Who needs help now reads so before the films are measured, which takes minutes.</summary>
internal static class HelpNow
{
    /// <returns>Whether it was shown; then it need not be said again.</returns>
    public static bool Show(IAnsiConsole console, InterviewAnswers answers) => Show(console, SafetyRules.Judge(answers, Texts.English));

    /// <param name="safety">Absent when nothing is known of it.</param>
    /// <inheritdoc cref="Show(IAnsiConsole, InterviewAnswers)"/>
    public static bool Show(IAnsiConsole console, SafetyVerdict? safety)
    {
        if (safety is not { Advice: SafetyAdvice.GetHelpNow })
            return false;

        console.WriteLine();
        StopScreen.Show(console, safety);
        return true;
    }
}
