using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dorsal.Quantities;

namespace Dorsal.Cli.Arguments;

/// <summary>A moment of the film as players show it: 75, 1:15, 1:02:30.5.</summary>
internal static class MomentOption
{
    private const double SecondsPerMinute = 60;
    private const int MostParts = 3;

    public static Option<Seconds?> Create(string name, string description)
        => new(name) { Description = description, HelpName = "TIME", CustomParser = argument => Read(argument, name) };

    private static Seconds? Read(ArgumentResult argument, string name)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        if (Read(text) is { } moment)
            return moment;

        argument.AddError($"{name} takes a moment of the film, written like 75, 1:15 or 1:02:30.5, and not \"{text}\"");
        return null;
    }

    /// <returns>Absent where the text is no moment.</returns>
    public static Seconds? Read(string text)
    {
        var parts = text.Split(':');
        if (parts.Length > MostParts || !double.TryParse(parts[^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            || !double.IsFinite(seconds))
            return null;

        var unit = 1.0;
        foreach (var part in parts[..^1].Reverse())
        {
            unit *= SecondsPerMinute;
            if (seconds >= unit || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;

            seconds += number * unit;
        }

        return Seconds.Of(seconds);
    }
}
