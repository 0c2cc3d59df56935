using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Dorsal.Cli.Arguments;

/// <summary>How many threads share the work, so that a machine has some left for others.</summary>
internal static class ThreadsOption
{
    // No part of the work takes more; beyond, the number is a slip.
    private const int Most = 512;

    public static Option<int?> Create() => new("--threads")
    {
        Description = "How many threads share the work (default: one for every core).",
        HelpName = "N",
        CustomParser = Read,
    };

    private static int? Read(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is >= 1 and <= Most)
            return threads;

        argument.AddError(FormattableString.Invariant($"--threads takes a whole number from 1 to {Most}, and not \"{text}\""));
        return null;
    }
}
