using System.Text.Json;
using Dorsal.Findings;

namespace Dorsal.Results;

/// <summary>
/// Where in the pull the upper back is round. Beyond the contract: without it an analysis.json could not be reasoned about as
/// its film can.
/// </summary>
internal static class UpperBackSection
{
    private const string Name = "upperBack";
    private const string AtSetUp = "atSetUp";
    private const string Growth = "growth";
    private const string SetUpShown = "setUpShown";
    private const string GrowthShown = "growthShown";
    private const string Number = "number";
    private const string At = "atSeconds";

    public static void Write(Utf8JsonWriter json, UpperBackShape? shape)
    {
        json.WriteStartObject(Name);
        json.WriteQuantity(AtSetUp, shape?.AtSetUp, Precision.Degrees);
        json.WriteQuantity(Growth, shape?.Growth, Precision.Degrees);
        Write(json, SetUpShown, shape?.SetUpShown);
        Write(json, GrowthShown, shape?.GrowthShown);
        json.WriteEndObject();
    }

    /// <returns>Absent in a file of an earlier version.</returns>
    public static UpperBackShape? Read(JsonElement root) => root.Optional(Name) is { } shape
        ? new UpperBackShape(shape.ReadQuantity(AtSetUp), shape.ReadQuantity(Growth))
        {
            SetUpShown = Shown(shape, SetUpShown),
            GrowthShown = Shown(shape, GrowthShown),
        }
        : null;

    private static void Write(Utf8JsonWriter json, string name, RepetitionMoment? shown)
    {
        if (shown is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber(Number, shown.Number);
        json.WriteSeconds(At, shown.At);
        json.WriteEndObject();
    }

    private static RepetitionMoment? Shown(JsonElement shape, string name)
        => shape.Optional(name) is { } shown ? new RepetitionMoment(shown.ReadCount(Number), shown.ReadSeconds(At)) : null;
}
