using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>A bar with the stage and the time that remains, gone when the work is done.</summary>
/// <param name="terminal">Absent: nothing is shown.</param>
internal sealed class ProgressDisplay(IAnsiConsole? terminal)
{
    public T Show<T>(string title, Func<IProgress<AnalysisProgress>?, T> work)
    {
        if (terminal is null)
            return work(null);

        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new Bar(title, context.AddTask(Markup.Escape(title), maxValue: 1))));
    }

    /// <summary>Reports on the calling thread: the framework's own class would post to another and arrive out of order.</summary>
    private sealed class Bar(string title, ProgressTask task) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value)
        {
            task.Description = Markup.Escape($"{title}: {Words.Of(value.Stage)}");
            task.Value = value.Fraction;
        }
    }
}
