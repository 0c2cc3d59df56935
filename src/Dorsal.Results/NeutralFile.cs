using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Measures;

namespace Dorsal.Results;

/// <summary>Reads the lifter's relaxed standing out of an earlier analysis.json.</summary>
public static class NeutralFile
{
    /// <param name="file">Named in the messages.</param>
    /// <exception cref="UserInputException">The text is no analysis.json, or shows no relaxed standing.</exception>
    public static NeutralPosture Read(ReadOnlyMemory<byte> utf8, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement, file);
        }
        catch (JsonException cause)
        {
            throw new UserInputException($"{file} is not an analysis.json; give --neutral a video or an analysis.json that dorsal wrote.", cause);
        }
    }

    private static NeutralPosture Read(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object || !IsOurs(root))
            throw new JsonException("Not an object with our schema.");

        if (!root.TryGetProperty(NeutralSection.Name, out var neutral) || neutral.ValueKind != JsonValueKind.Object)
            throw new UserInputException($"{file} holds no relaxed standing; give --neutral a clip of the lifter standing relaxed, side on.");

        return NeutralSection.Read(neutral);
    }

    private static bool IsOurs(JsonElement root)
        => root.TryGetProperty("schema", out var schema)
           && schema.ValueKind == JsonValueKind.String
           && schema.ValueEquals(AnalysisJson.Schema);
}
