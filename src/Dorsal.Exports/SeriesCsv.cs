using System.Globalization;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Exports;

/// <summary>
/// series.csv: a row for each analysed frame, each series with its 95 % interval, the unit in every column's name. Lines and
/// commas as RFC 4180 has them; an empty cell was not measurable.
/// </summary>
internal static class SeriesCsv
{
    private const string LineEnd = "\r\n";
    private const int Decimals = 4;

    /// <summary>The columns in front of the series.</summary>
    private static readonly string[] PlaceNames = ["time_s", "rep", "phase"];

    /// <summary>A later version may add series, but begins with the same one.</summary>
    public static bool IsOurs(string text)
        => text.StartsWith(string.Join(',', PlaceNames.Append(Names(Measure.ThoracicFlexion)[0])) + ',', StringComparison.Ordinal);

    public static string Write(TracedLift lift)
    {
        var measures = Enum.GetValues<Measure>();
        string[] names = [.. PlaceNames, .. measures.SelectMany(Names)];
        var rows = Enumerable.Range(0, lift.Measures.Times.Count).Select(
            i => (string[])[.. Place(lift, lift.Measures.Times[i]), .. measures.SelectMany(measure => Values(lift.Measures[measure], i))]);
        return string.Concat(rows.Prepend(names).Select(cells => string.Join(',', cells) + LineEnd));
    }

    private static string[] Names(Measure measure)
    {
        var (name, unit) = (measure.Name(), Unit(measure));
        return [$"{name}_{unit}", $"{name}_low_{unit}", $"{name}_high_{unit}"];
    }

    private static string Unit(Measure measure) => measure.UnitSymbol() switch
    {
        var symbol when symbol == Degrees.Symbol => "deg",
        var symbol when symbol == Percent.Symbol => "percent",
        var symbol when symbol == Metres.Symbol => "m",
        var symbol when symbol == MetresPerSecond.Symbol => "m_per_s",
        var symbol => throw new InvalidOperationException($"{symbol} has no name in a column."),
    };

    private static string[] Place(TracedLift lift, Seconds time)
    {
        var ongoing = lift.Repetitions.LastOrDefault(rep => rep.IsGoingOnAt(time));
        var number = ongoing?.Number.ToString(CultureInfo.InvariantCulture) ?? "";
        return [Cells.Of(time.Number, Decimals), number, Word(PhaseFinder.At(time, lift.Repetitions))];
    }

    private static string[] Values(MeasuredSeries series, int i)
    {
        var (value, half) = (series.Values[i], series.HalfWidths[i]);
        return [Cells.Of(value, Decimals), Cells.Of(value - half, Decimals), Cells.Of(value + half, Decimals)];
    }

    private static string Word(LiftPhase phase) => phase switch
    {
        LiftPhase.None => "",
        LiftPhase.SetUp => "setUp",
        LiftPhase.LiftOff => "liftOff",
        LiftPhase.ToKnee => "toKnee",
        LiftPhase.KneeToLockout => "kneeToLockout",
        LiftPhase.Lockout => "lockout",
        LiftPhase.Lowering => "lowering",
        LiftPhase.Floor => "floor",
    };
}
