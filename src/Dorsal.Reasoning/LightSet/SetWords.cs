using System.Globalization;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Quantities;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>How the films and their numbers are named in sentences.</summary>
internal static class SetWords
{
    private const double CentimetresPerMetre = 100;

    private static readonly string[] GrowsInThePull = [KnownThresholds.ThoracicGrowth.Name, KnownThresholds.LumbarGrowth.Name];

    private static readonly Texts Say = Texts.About("light-set");

    public static string Of(LiftKind lift) => Say.Of($"lift-{lift}");

    public static string Of(ViewKind view) => Say.Of($"view-{view}");

    public static string Of(FindingId finding) => Say.Of($"finding-{finding.ContractId()}");

    public static string Of(Kilograms load) => string.Create(CultureInfo.InvariantCulture, $"{load.Number:0.##} kg");

    /// <summary>Such as "24 degrees (18 to 30)".</summary>
    /// <param name="lower">Of a tilt, where the film tells it: "9 degrees to your left (6 to 12)".</param>
    public static string Of(Reading reading, ComparedMeasure measure, LifterSide? lower = null)
    {
        var (scale, format, name) = measure.Unit switch
        {
            "deg" => (1, "0", Math.Round(Math.Abs(reading.Value)) == 1 ? "degree" : "degrees"),
            "m" => (CentimetresPerMetre, "0.0", "cm"),
            "%" => (1, "0", "per cent"),
            _ => (1.0, "0.00", measure.Unit),
        };

        // Adding zero turns the -0 that rounding leaves into 0.
        string Number(double number) => (Math.Round(number * scale, format.Length > 1 ? format.Length - 2 : 0) + 0.0).ToString(format, CultureInfo.InvariantCulture);
        var amount = $"{Number(reading.Value)} {name}{(GrowsInThePull.Contains(measure.Name) ? Say.Of("after-lift-off") : "")}{(lower is { } side ? Say.Of($"toward-{side}") : "")}";
        return $"{amount} ({Number(reading.Low)} to {Number(reading.High)})";
    }

    public static string WithinSet(FilmedLift film) => Say.Of(
        "within-set", ("file", film.File), ("reason", film.Findings.First(finding => finding.Id == FindingId.FatigueDrift).Reason));
}
