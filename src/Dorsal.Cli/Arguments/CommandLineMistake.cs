using System.CommandLine;
using System.CommandLine.Parsing;
using Dorsal.Wording;

namespace Dorsal.Cli.Arguments;

/// <summary>Makes one sentence of what the parser says about a command line.</summary>
internal static class CommandLineMistake
{
    public static string Sentence(ParseResult line, ParseError error)
    {
        var command = line.CommandResult.Command;
        if (command is RootCommand && line.UnmatchedTokens is [var first, ..])
        {
            return first.StartsWith('-')
                ? $"\"{first}\" is no option without a command{Meant(first, command.Options)}; see dorsal --help."
                : $"\"{first}\" is no command{Meant(first, command.Subcommands)}; see dorsal --help.";
        }

        var help = command is RootCommand ? "dorsal --help" : $"dorsal {command.Name} --help";
        return $"{error.Message.Trim().TrimEnd('.')}; see {help}.";
    }

    private static string Meant(string word, IEnumerable<Symbol> known)
        => Misspelling.Nearest(word, known.Select(symbol => symbol.Name)) is { } name ? $", perhaps \"{name}\" is meant" : "";
}
