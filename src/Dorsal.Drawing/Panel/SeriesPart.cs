using System.Globalization;
using Dorsal.Drawing.Sheets;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Panel;

/// <summary>Every series at this moment with its 95 % interval, or why it has no value.</summary>
internal sealed class SeriesPart : IPanelPart
{
    public void Draw(InfoPanel panel, DrawnMoment moment)
    {
        foreach (var measure in Enum.GetValues<Measure>())
            Draw(panel, moment.Lift.Measures[measure], moment.Number);
    }

    private static void Draw(InfoPanel panel, MeasuredSeries series, int number)
    {
        if (series.Values[number] is { } value && series.HalfWidths[number] is { } halfWidth)
            panel.Write(series.Measure.Name(), Ink.Quiet, Text(series.Measure, value, halfWidth), Ink.Text);
        else
            panel.Write(series.Measure.Name(), Ink.Quiet, series.WhyAbsent.ToString(), Ink.Quiet);
    }

    private static string Text(Measure measure, double value, double halfWidth)
    {
        var decimals = measure is Measure.BarHeight or Measure.BarForward or Measure.BarVelocity ? 2 : 0;
        var gap = measure.UnitSymbol() == Degrees.Symbol ? "" : " ";
        return $"{Number(value, decimals)}{gap}{measure.UnitSymbol()}  ±{Number(halfWidth, decimals)}";
    }

    // Adding zero turns the -0 that rounding leaves into 0.
    private static string Number(double value, int decimals)
        => (Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString(decimals == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);
}
