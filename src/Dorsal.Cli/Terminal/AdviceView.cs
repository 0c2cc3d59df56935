using Dorsal.Reasoning;
using Dorsal.Reasoning.Safety;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>What is made of a lift, as a person reads it: causes, what to find out next, plan. Computes nothing.</summary>
internal static class AdviceView
{
    /// <param name="retestOn">The day for which the plan asks for another film; absent when that day is not to be said.</param>
    public static void Show(IAnsiConsole console, Advice advice, DateOnly? retestOn = null)
    {
        if (advice.Safety.Advice == SafetyAdvice.NoSignNamed)
            StopScreen.Show(console, advice.Safety);

        CausePart.Show(console, advice.Causes);
        NextPart.Show(console, advice.Next);
        PlanPart.Show(console, advice.Plan, retestOn);
    }
}
