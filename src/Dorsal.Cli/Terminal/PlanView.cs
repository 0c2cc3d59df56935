using Dorsal.Reasoning;
using Dorsal.Reasoning.Safety;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>The plan alone, as a person reads it. Shows what the advice holds and computes nothing.</summary>
internal static class PlanView
{
    private const string NothingToDo = "No step follows from what is known so far: nothing that was looked at asks for one.";

    public static void Show(IAnsiConsole console, IReadOnlyList<FilmedLift> films, Advice advice, DateOnly? retestOn)
    {
        console.WriteLine();
        StopScreen.Show(console, advice.Safety);
        if (advice.Safety.Advice == SafetyAdvice.GetHelpNow)
            return;

        if (advice.Plan.Steps.Count == 0)
            console.Write(new Text(NothingToDo));

        PlanPart.Show(console, advice.Plan, retestOn);
        console.Write(new Text($"Made from {string.Join(", ", films.Select(film => film.File))}. {Disclaimer.OfThePlan}", Styles.Quiet));
        console.WriteLine();
    }
}
