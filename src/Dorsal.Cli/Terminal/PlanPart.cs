using System.Globalization;
using Dorsal.Reasoning.Plan;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>What to do, in order, and how much pain is acceptable meanwhile.</summary>
internal static class PlanPart
{
    public static void Show(IAnsiConsole console, TrainingPlan plan, DateOnly? retestOn)
    {
        if (plan.Steps.Count == 0)
            return;

        console.WriteHeading("What to do");
        foreach (var (place, step) in plan.Steps.Index())
            Show(console, step, place + 1);

        console.WriteHeading("While you do this");
        console.Write(Layout.Hanging(plan.Monitoring.Select(rule => ((IRenderable)new Text("–", Styles.Quiet), (IRenderable)new Text(rule)))));
        if (Retest(plan, retestOn) is { } retest)
            console.Write(Layout.Paragraphs([retest]));

        console.WriteLine();
    }

    private static void Show(IAnsiConsole console, PlanStep step, int number)
    {
        console.Write(Layout.Hanging([(new Text(number.ToString(CultureInfo.InvariantCulture), Styles.Quiet), new Text(step.What, Styles.Heading))]));
        console.Write(Layout.Labelled(
        [
            ("How much", new Text(step.Dose)),
            ("Why", new Text(step.Why)),
            ("It works if", new Text(step.Check)),
            ("Stop", new Text(step.StopWhen)),
        ]));
        console.WriteLine();
    }

    private static string? Retest(TrainingPlan plan, DateOnly? on) => plan.RetestAfterDays is not { } days
        ? null
        : FormattableString.Invariant($"Re-test: film again after {days} days{On(on)}, and hold the two films side by side with \"dorsal compare\".");

    private static string On(DateOnly? day)
        => day is { } known ? known.ToString("', on 'd MMMM yyyy", CultureInfo.InvariantCulture) : "";
}
