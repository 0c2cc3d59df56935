using System.Globalization;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Sums;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tables;

/// <summary>Numbers as text, in the invariant culture. A dash stands for what no clip gives.</summary>
internal static class Figure
{
    private const string None = "–";
    private const double CentimetresPerMetre = 100;

    public static string Number(double? number, int decimals)
    {
        // What rounds to nothing has no sign.
        var shown = number is { } present && Math.Round(present, decimals) == 0 ? 0 : number;
        return shown?.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? None;
    }

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A length in centimetres, everything else in its own unit, to a tenth.</summary>
    public static string Error(double? error, Measure measure) => Number(IsLength(measure) ? error * CentimetresPerMetre : error, 1);

    public static string TitleAndUnit(Comparison comparison)
        => $"{comparison.Title}, {(IsLength(comparison.Measure) ? "cm" : comparison.Measure.UnitSymbol())}";

    public static string Seconds(double? seconds) => Number(seconds, 3);

    public static string Velocity(double? metresPerSecond) => Number(metresPerSecond, 3);

    public static string Percent(double? fraction)
        => fraction is { } present ? Number(present * 100, 0) + " %" : None;

    public static string Of(Share share) => share.Whole == 0 ? None : $"{Whole(share.Part)} of {Whole(share.Whole)}";

    public static string Short(Share share) => share.Whole == 0 ? None : $"{Whole(share.Part)}/{Whole(share.Whole)}";

    public static string Short(RepetitionCount? count) => count is { } known ? $"{Whole(known.Found)}/{Whole(known.True)}" : None;

    public static string RightOrWrong(bool? right) => right switch
    {
        true => "right",
        false => "wrong",
        null => None,
    };

    /// <summary>Right, missed, false, open, as the head R/M/F/O says.</summary>
    public static string Short(FindingMarks marks)
        => string.Create(CultureInfo.InvariantCulture, $"{marks.Right}/{marks.Missed}/{marks.False}/{marks.Open}");

    private static bool IsLength(Measure measure) => measure.UnitSymbol() == Metres.Symbol;
}
