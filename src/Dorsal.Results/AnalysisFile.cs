using System.Globalization;
using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Results;

/// <summary>Reads an earlier analysis.json back, for the commands that go on from it. Anybody may have changed the file.</summary>
public static class AnalysisFile
{
    /// <param name="file">Named in the messages.</param>
    /// <exception cref="UserInputException">The text is no analysis.json, is a newer one, or does not say what the schema asks.</exception>
    public static StoredAnalysis Read(ReadOnlyMemory<byte> utf8, string file) => Read(utf8, file, Read);

    /// <summary>The times of the analysed frames, where the series can be drawn over them.</summary>
    /// <exception cref="UserInputException">As for <see cref="Read(ReadOnlyMemory{byte}, string)"/>, or the series are not all of one length.</exception>
    public static IReadOnlyList<Seconds> ReadTimes(ReadOnlyMemory<byte> utf8, string file) => Read(utf8, file, SeriesSection.ReadTimes);

    /// <summary>A part of it, whatever the rest says.</summary>
    /// <exception cref="UserInputException">As for <see cref="Read(ReadOnlyMemory{byte}, string)"/>, of that part.</exception>
    internal static T Read<T>(ReadOnlyMemory<byte> utf8, string file, Func<JsonElement, T> read)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var document = GivenJson.ParseToWriteAgain(utf8);
            RequireOurs(document.RootElement, file);
            return read(document.RootElement);
        }
        catch (JsonException cause)
        {
            throw new UserInputException(
                $"{file} is not an analysis.json as dorsal writes it ({Complaint(cause)}); give one that dorsal analyze wrote.", cause);
        }
    }

    // What the parser says of text that is no JSON at all runs over several clauses.
    private static string Complaint(JsonException cause) => cause.LineNumber is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1} is no JSON")
        : cause.Message;

    private static void RequireOurs(JsonElement root, string file)
    {
        var schema = root.ReadText("schema");
        if (schema == AnalysisJson.Schema)
            return;

        throw AnalysisJson.IsNewer(schema)
            ? new UserInputException($"{file} was written by a newer dorsal ({schema}); update dorsal, or analyse the film again.")
            : new JsonException($"its schema is \"{schema}\"");
    }

    private static StoredAnalysis Read(JsonElement root)
    {
        FilmSection.RequireFacts(root);
        RequireVersions(root);
        return Stored(root);
    }

    /// <summary>Every page that shows it tells them.</summary>
    private static void RequireVersions(JsonElement root)
    {
        var versions = root.Required("versions");
        foreach (var part in (string[])["dorsal", "model", "thresholds"])
            versions.ReadText(part);
    }

    private static StoredAnalysis Stored(JsonElement root) => new(
        root.Required("video").ReadText("file"),
        FilmSection.ReadView(root),
        FilmSection.ReadFacing(root),
        FilmSection.ReadLift(root),
        root.Required("baseline").ReadWord<Measures.BaselineSource>("source", ContractWords.Of),
        root.Optional(NeutralSection.Name) is { } neutral ? NeutralSection.Read(neutral) : null,
        LifterSection.ReadLoad(root),
        RepetitionSection.ReadAll(root),
        UpperBackSection.Read(root),
        FindingSection.ReadAll(root))
    {
        Safety = SafetySection.Read(root),
    };
}
