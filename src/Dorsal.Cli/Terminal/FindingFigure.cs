using Dorsal.Findings;

namespace Dorsal.Cli.Terminal;

/// <summary>
/// The number of a finding, as it stands behind the finding's name: where it is not the level of what that name says, it tells
/// what it is, such as <c>whole back: 44° (36 to 53)</c>.
/// </summary>
internal static class FindingFigure
{
    public static string Of(FindingMeasure measure)
        => $"{(Words.OfMeasure(measure.Name) is { } what ? $"{what}: " : "")}{Figures.ValueAndInterval(measure.Reading, measure.Unit)}";
}
