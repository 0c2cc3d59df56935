using System.CommandLine;
using Dorsal.Quantities;

namespace Dorsal.Cli.Arguments;

/// <summary>How large the plates are, where they are not of the usual size.</summary>
internal static class PlateOption
{
    public const string Name = "--plate-diameter";

    private const double MillimetresPerMetre = 1000;

    public static Option<double?> Create(string description) => NumberOption.Between(
        MillimetresPerMetre * AnalysisOptions.Plates.Least.Number, MillimetresPerMetre * AnalysisOptions.Plates.Most.Number, "mm", Name, "MM", description);

    /// <returns>Absent where none is given.</returns>
    public static Metres? Of(double? millimetres) => millimetres is { } given ? Metres.Of(given / MillimetresPerMetre) : null;
}
