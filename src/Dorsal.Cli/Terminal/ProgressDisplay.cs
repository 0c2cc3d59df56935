using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>A bar with the stage and the time that remains, gone when the work is done.</summary>
/// <param name="terminal">Absent: nothing is shown.</param>
internal sealed class ProgressDisplay(IAnsiConsole? terminal)
{
    public T Show<T>(string title, Func<Action<AnalysisProgress>?, T> work)
    {
        if (terminal is null)
            return work(null);

        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: 1);
                return work(progress => Update(task, title, progress));
            });
    }

    private static void Update(ProgressTask task, string title, AnalysisProgress progress)
    {
        task.Description = Markup.Escape($"{title}: {Words.Of(progress.Stage)}");
        task.Value = progress.Fraction;
    }
}
