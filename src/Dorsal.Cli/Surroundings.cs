using Dorsal.Cli.Analysis;
using Dorsal.Cli.Doctor;
using Spectre.Console;

namespace Dorsal.Cli;

/// <summary>Everything outside the program that it touches, so that tests can stand in for it.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where a sentence about a mistake goes.</param>
/// <param name="Progress">A terminal that shows progress; absent when standard error is not one.</param>
internal sealed record Surroundings(
    IAnsiConsole Output,
    TextWriter Error,
    IAnsiConsole? Progress,
    ILiftAnalyst Analyst,
    IMachine Machine)
{
    public static Surroundings OfThisProcess() => new(
        AnsiConsole.Console,
        Console.Error,
        Console.IsErrorRedirected ? null : ConsoleOn(Console.Error),
        new LiftAnalyst(),
        new ThisMachine());

    private static IAnsiConsole ConsoleOn(TextWriter writer)
        => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
