using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>A bar with the stage and the time that remains, gone when the work is done.</summary>
/// <param name="terminal">Absent: nothing is shown.</param>
internal sealed class ProgressDisplay(IAnsiConsole? terminal)
{
    /// <summary>For an analysis, which names its stages.</summary>
    public T Show<T>(string title, Func<Action<AnalysisProgress>?, T> work) => terminal is null
        ? work(null)
        : Bar(terminal, title, task => work(progress =>
        {
            task.Description = Shown($"{title}: {Words.Of(progress.Stage)}");
            task.Value = progress.Fraction;
        }));

    /// <summary>For work that tells its share done, 0 to 1.</summary>
    public void ShowShare(string title, Action<Action<double>?> work) => ShowShare(title, report =>
    {
        work(report);
        return true;
    });

    /// <inheritdoc cref="ShowShare(string, Action{Action{double}?})"/>
    public T ShowShare<T>(string title, Func<Action<double>?, T> work)
        => terminal is null ? work(null) : Bar(terminal, title, task => work(share => task.Value = share));

    private static T Bar<T>(IAnsiConsole terminal, string title, Func<ProgressTask, T> work) => terminal.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context => work(context.AddTask(Shown(title), maxValue: 1)));

    // The name of a film stands in it, which may hold anything.
    private static string Shown(string title) => Markup.Escape(OneLine.Of(title));
}
