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

    public static void Write(Utf8JsonWriter json, UpperBackShape? shape)
    {
        json.WriteStartObject(Name);
        json.WriteQuantity(AtSetUp, shape?.AtSetUp, Precision.Degrees);
        json.WriteQuantity(Growth, shape?.Growth, Precision.Degrees);
        json.WriteEndObject();
    }

    /// <returns>Absent in a file of an earlier version.</returns>
    public static UpperBackShape? Read(JsonElement root) => root.Optional(Name) is { } shape
        ? new UpperBackShape(shape.ReadQuantity(AtSetUp), shape.ReadQuantity(Growth))
        : null;
}
