using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Dorsal.Cli.Arguments;

/// <summary>An option that takes a number, written with a point whatever the machine's language.</summary>
internal static class NumberOption
{
    public static Option<double?> Between(double low, double high, string unit, string name, string helpName, string description)
        => new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = argument => Read(argument, low, high, unit, name),
        };

    private static double? Read(ArgumentResult argument, double low, double high, string unit, string name)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;

        // The library's own parser takes "102,5" for 1025.
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= low && number <= high)
            return number;

        argument.AddError(FormattableString.Invariant(
            $"{name} takes a number from {low} to {high} {unit}, written like 102.5, and not \"{text}\""));
        return null;
    }
}
