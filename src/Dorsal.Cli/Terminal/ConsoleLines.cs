using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>Lines for people who copy them: never wrapped, so that a path stays one path.</summary>
internal static class ConsoleLines
{
    public static void WriteUnwrapped(this IAnsiConsole console, string line) => console.Profile.Out.Writer.WriteLine(OneLine.Of(line));
}
