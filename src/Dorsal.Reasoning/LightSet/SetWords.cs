using System.Globalization;
using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>How the films and their numbers are named in sentences.</summary>
internal sealed class SetWords(Texts texts)
{
    private const double CentimetresPerMetre = 100;

    /// <summary>What is said behind a number that is not the level of what the finding's name says.</summary>
    private static readonly Dictionary<string, string> SaidBehind = new()
    {
        [KnownThresholds.ThoracicGrowth.Name] = "after-lift-off",
        [KnownThresholds.LumbarGrowth.Name] = "after-lift-off",
        [KnownThresholds.WholeBackBend.Name] = "whole-back",
    };

    private readonly SubjectTexts say = texts.About("light-set");

    public string Of(LiftKind lift) => say.Of($"lift-{lift}");

    public string Of(ViewKind view) => say.Of($"view-{view}");

    public string Of(FindingId finding) => say.Of($"finding-{finding.ContractId()}");

    public string Of(Kilograms load) => say.Of("load", ("kg", load.Number.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>Such as "24 degrees (18 to 30)".</summary>
    /// <param name="lower">Of a tilt, where the film tells it: "9 degrees to your left (6 to 12)".</param>
    public string Of(Reading reading, ComparedMeasure measure, LifterSide? lower = null)
    {
        var (scale, decimals) = measure.Unit switch
        {
            "deg" or "%" => (1, 0),
            "m" => (CentimetresPerMetre, 1),
            _ => (1.0, 2),
        };

        string Number(double number) => Rounded(number * scale, decimals);
        var one = measure.Unit == "deg" && Math.Round(Math.Abs(reading.Value), MidpointRounding.AwayFromZero) == 1;
        var amount = say.Of(one ? "amount.deg.one" : $"amount.{measure.Unit}", ("number", Number(reading.Value)));
        var where = $"{(SaidBehind.TryGetValue(measure.Name, out var what) ? say.Of(what) : "")}{(lower is { } side ? say.Of($"toward-{side}") : "")}";
        return say.Of("amount.interval", ("amount", amount + where), ("low", Number(reading.Low)), ("high", Number(reading.High)));
    }

    public string WithinSet(FilmedLift film) => say.Of(
        "within-set", ("file", film.File), ("reason", texts.Of(film.Findings.First(finding => finding.Id == FindingId.FatigueDrift).Reason)));

    // As the findings and the page round, so that a number reads the same everywhere. Adding zero turns the -0 that rounding leaves into 0.
    private static string Rounded(double number, int decimals)
        => (Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
