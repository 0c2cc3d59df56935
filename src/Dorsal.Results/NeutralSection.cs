using System.Text.Json;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>
/// The lifter's own relaxed standing in raw angles. Beyond the contract: with it an analysis.json can serve as
/// <c>--neutral</c> without its video.
/// </summary>
internal static class NeutralSection
{
    public const string Name = "neutral";

    private const string Thoracic = "thoracicAngle";
    private const string Lumbar = "lumbarAngle";
    private const string Neck = "neckAngle";
    private const string Protraction = "protraction";
    private const string TrunkLean = "trunkLean";

    /// <summary>A whole turn, which the difference of two directions keeps within. The interval of what is hardly seen may go beyond.</summary>
    private const double MostDegrees = 360;

    /// <summary>Of the upper back's chord: no shoulder is ten of them in front of it. Ours.</summary>
    private const double MostPercent = 1000;

    public static void Write(Utf8JsonWriter json, NeutralPosture? neutral)
    {
        if (neutral is null)
        {
            json.WriteNull(Name);
            return;
        }

        json.WriteStartObject(Name);
        json.WriteQuantity(Thoracic, neutral.ThoracicAngle, Precision.Degrees);
        json.WriteQuantity(Lumbar, neutral.LumbarAngle, Precision.Degrees);
        json.WriteQuantity(Neck, neutral.NeckAngle, Precision.Degrees);
        json.WriteQuantity(Protraction, neutral.Protraction, Precision.Percent);
        json.WriteQuantity(TrunkLean, neutral.TrunkLean, Precision.Degrees);
        json.WriteEndObject();
    }

    /// <summary>Earlier versions did not tell the trunk's lean.</summary>
    /// <exception cref="JsonException">It is no object, or a member is not a quantity.</exception>
    public static NeutralPosture Read(JsonElement neutral) => neutral.ValueKind == JsonValueKind.Object
        ? OfMembers(neutral)
        : throw new JsonException($"{Name} is not an object");

    private static NeutralPosture OfMembers(JsonElement neutral) => new(
        ReadEstimate<Degrees>(neutral, Thoracic, MostDegrees),
        ReadEstimate<Degrees>(neutral, Lumbar, MostDegrees),
        ReadEstimate<Degrees>(neutral, Neck, MostDegrees),
        ReadEstimate<Percent>(neutral, Protraction, MostPercent),
        ReadEstimate<Degrees>(neutral, TrunkLean, MostDegrees));

    private static Estimate<T>? ReadEstimate<T>(JsonElement neutral, string name, double most)
        where T : struct, IUnit<T>
    {
        if (neutral.ReadQuantity(name) is not { } read)
            return null;

        return Math.Abs(read.Value) <= most
            ? new Estimate<T>(T.Of(read.Value), T.Of(read.Low), T.Of(read.High))
            : throw new JsonException($"{name} is more than a body can do");
    }
}
