using System.CommandLine;
using System.CommandLine.Parsing;
using Dorsal.Exports;

namespace Dorsal.Cli.Arguments;

/// <summary>Which formats of other programs to write, separated by commas.</summary>
internal static class ExportOption
{
    public static Option<ExportFormat[]?> Create() => new("--export")
    {
        Description = "Also write the lift for other programs: csv (spreadsheets), trc and mot (OpenSim); several with commas.",
        HelpName = "FORMATS",
        CustomParser = Read,
    };

    private static ExportFormat[]? Read(ArgumentResult argument)
    {
        var names = string.Join(',', argument.Tokens).Split(',', StringSplitOptions.TrimEntries);
        var formats = names.Select(Of).ToArray();
        if (names.Contains("c3d"))
            argument.AddError("--export cannot write c3d, because we know of no maintained .NET library that does; take trc, which the same programs read");
        else if (formats.Contains(null))
            argument.AddError($"--export takes csv, trc and mot, separated by commas, and not \"{string.Join(',', names)}\"");

        return [.. formats.OfType<ExportFormat>().Distinct()];
    }

    private static ExportFormat? Of(string name) => name switch
    {
        "csv" => ExportFormat.Csv,
        "trc" => ExportFormat.Trc,
        "mot" => ExportFormat.Mot,
        _ => null,
    };
}
