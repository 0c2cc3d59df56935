using Dorsal.Cli.Doctor;
using Spectre.Console;

namespace Dorsal.Cli;

/// <summary>Everything outside the program that it touches, so that tests can stand in for it.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where a sentence about a mistake goes.</param>
/// <param name="Progress">A terminal that shows progress; absent when standard error is not one.</param>
/// <param name="CrewOf">Who does the long work with so many threads, or with one for every core.</param>
internal sealed record Surroundings(
    IAnsiConsole Output,
    TextWriter Error,
    IAnsiConsole? Progress,
    Func<int?, Crew> CrewOf,
    IMachine Machine)
{
    /// <summary>Which day it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static Surroundings OfThisProcess() => new(
        ConsoleOn(Console.Out, Console.IsOutputRedirected),
        Console.Error,
        Console.IsErrorRedirected ? null : ConsoleOn(Console.Error, redirected: false),
        Crew.Of,
        new ThisMachine());

    // Without the enrichers, which turn colours on for some build servers even when the output goes to a file.
    private static IAnsiConsole ConsoleOn(TextWriter writer, bool redirected) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
        Interactive = redirected || Console.IsInputRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        Out = new AnsiConsoleOutput(writer),
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
