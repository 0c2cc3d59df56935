using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Result;

namespace Dorsal.Cli.Terminal;

/// <summary>One measured number of a repetition, as the table and the blocks show it.</summary>
internal sealed record RepetitionFigure(string Heading, string Unit, Func<MeasuredRepetition, Reading?> Of)
{
    private static readonly RepetitionFigure Speed = new(
        "Speed up",
        MetresPerSecond.Symbol,
        repetition => repetition.MeanUpVelocity.Match<Reading?>(speed => Figures.Reading(speed), _ => null));

    private static readonly RepetitionFigure UpperBack = Peak("Upper back", Measure.ThoracicFlexion);

    private static readonly RepetitionFigure LowerBack = Peak("Lower back", Measure.LumbarFlexion);

    public bool IsOfTheBack => this != Speed;

    /// <summary>Those that at least one repetition has.</summary>
    public static IReadOnlyList<RepetitionFigure> MeasuredIn(IReadOnlyList<MeasuredRepetition> repetitions)
        => [.. ((RepetitionFigure[])[Speed, UpperBack, LowerBack]).Where(figure => repetitions.Any(repetition => figure.Of(repetition) is not null))];

    private static RepetitionFigure Peak(string heading, Measure measure) => new(
        heading,
        measure.UnitSymbol(),
        repetition => repetition.Peaks.TryGetValue(measure, out var peak) ? peak : null);
}
