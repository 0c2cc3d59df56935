using System.Globalization;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Plan;

/// <summary>Numbers as they stand in a sentence: whole, with their unit in words.</summary>
internal sealed class Amounts(SubjectTexts said)
{
    private const double CentimetresPerMetre = 100;

    /// <param name="unit">As findings write it.</param>
    public string Of(double value, string unit)
        => said.Of($"amount.{unit}", ("number", Whole(unit == "m" ? value * CentimetresPerMetre : value)));

    /// <summary>The largest whole number that is no more than that.</summary>
    /// <inheritdoc cref="Of"/>
    public string AtMost(double value, string unit)
        => said.Of($"amount.{unit}", ("number", Math.Floor(unit == "m" ? value * CentimetresPerMetre : value).ToString("0", CultureInfo.InvariantCulture)));

    public static string Whole(double value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
