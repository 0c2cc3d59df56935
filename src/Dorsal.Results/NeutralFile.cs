using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Measures;

namespace Dorsal.Results;

/// <summary>Reads the lifter's relaxed standing out of an earlier analysis.json.</summary>
public static class NeutralFile
{
    /// <param name="file">Named in the messages.</param>
    /// <exception cref="UserInputException">The text is no analysis.json, is a newer one, or shows no relaxed standing.</exception>
    public static NeutralPosture Read(ReadOnlyMemory<byte> utf8, string file)
        => AnalysisFile.Read(utf8, file, Standing)
            ?? throw new UserInputException($"{file} holds no relaxed standing; give --neutral a clip of the lifter standing relaxed, side on.");

    private static NeutralPosture? Standing(JsonElement root)
        => root.Optional(NeutralSection.Name) is { } neutral ? NeutralSection.Read(neutral) : null;
}
