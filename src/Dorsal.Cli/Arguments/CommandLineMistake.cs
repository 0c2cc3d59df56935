using System.CommandLine;
using System.CommandLine.Parsing;

namespace Dorsal.Cli.Arguments;

/// <summary>Makes one sentence of what the parser says about a command line.</summary>
internal static class CommandLineMistake
{
    public static string Sentence(ParseResult line, ParseError error)
    {
        var command = line.CommandResult.Command;
        var help = command is RootCommand ? "dorsal --help" : $"dorsal {command.Name} --help";
        return $"{error.Message.Trim().TrimEnd('.')}; see {help}.";
    }
}
