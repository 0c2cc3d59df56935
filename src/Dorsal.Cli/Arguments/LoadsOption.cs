using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dorsal.Cli.Comparing;
using Dorsal.Quantities;

namespace Dorsal.Cli.Arguments;

/// <summary>One load for each film, parted by commas.</summary>
internal static class LoadsOption
{
    public static Option<IReadOnlyList<Kilograms>?> Create() => new(Loads.Option)
    {
        Description = "The load in each film, bar and plates together, in the order of the films (default: as the analyses tell).",
        HelpName = "KG,KG[,KG]",
        CustomParser = Read,
    };

    private static IReadOnlyList<Kilograms>? Read(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        var loads = new List<Kilograms>();
        foreach (var part in text.Split(','))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var load) || !IsLoad(load))
            {
                argument.AddError($"{Loads.Option} takes one load in kg for each film, written like 140,92.5, and not \"{text}\"");
                return null;
            }

            loads.Add(Kilograms.Of(load));
        }

        return loads;
    }

    private static bool IsLoad(double kilograms)
        => kilograms >= AnalysisOptions.Loads.Least.Number && kilograms <= AnalysisOptions.Loads.Most.Number;
}
