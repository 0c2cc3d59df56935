using System.Text.Json;
using Dorsal.Footage;
using Dorsal.Reasoning.Interview;

namespace Dorsal.Results;

/// <summary>
/// The lifter's answers as interview.json (docs/interview.schema.json). What is missing is unknown; an empty list was asked
/// and answered with "none".
/// </summary>
public static class InterviewFile
{
    /// <summary>The contract's name and version, the first member of the file.</summary>
    public const string Schema = SchemaName + "1";

    private const string SchemaName = "dorsal.interview/";

    // Editors look for the first, to check what is written by hand.
    private static readonly IReadOnlyList<string> Names = ["$schema", "schema", AnswersSection.Name];

    /// <param name="file">Named in the messages.</param>
    /// <exception cref="UserInputException">The text is no interview.json, or an answer is none of those that can be given.</exception>
    public static InterviewAnswers Read(ReadOnlyMemory<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var document = GivenJson.Parse(utf8);
            return Read(document.RootElement, file);
        }
        catch (JsonException cause)
        {
            throw new UserInputException($"{file} is not an interview.json; let \"dorsal interview\" write one, or write it by docs/interview.schema.json.", cause);
        }
    }

    /// <summary>UTF-8, indented, ending in a line feed; unknown answers are left out.</summary>
    public static byte[] Write(InterviewAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return ReadableJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            AnswersSection.Write(json, answers);
            json.WriteEndObject();
        });
    }

    /// <summary>Whether a file's content is an interview.json of any version, by its schema's name.</summary>
    public static bool IsOurs(ReadOnlyMemory<byte> utf8) => ReadableJson.HasSchema(utf8, SchemaName);

    private static InterviewAnswers Read(JsonElement root, string file)
    {
        if (SchemaOf(root) is not { } schema)
            throw new JsonException("Not an object with a schema.");

        if (schema != Schema)
            throw new UserInputException($"{file} says that it is \"{schema}\", and an interview.json is \"{Schema}\"; give --interview a file that \"dorsal interview\" wrote.");

        RequireKnownNames(root, file);
        return root.TryGetProperty(AnswersSection.Name, out var answers) && answers.ValueKind == JsonValueKind.Object
            ? AnswersSection.Read(answers, file)
            : throw new UserInputException($"{file} has no \"{AnswersSection.Name}\"; write {{}} there if nothing was answered.");
    }

    // A sign that stands outside the answers would be read by nobody.
    private static void RequireKnownNames(JsonElement root, string file)
    {
        foreach (var name in root.EnumerateObject().Select(JsonText.NameOf).Where(name => !Names.Contains(name)))
        {
            throw new UserInputException(AnswersSection.Members.Contains(name)
                ? $"{file}: \"{name}\" stands outside \"{AnswersSection.Name}\"; move it in there."
                : $"{file}: \"{name}\" is no part of an interview.json; take it out, or write it by docs/interview.schema.json.");
        }
    }

    private static string? SchemaOf(JsonElement root)
        => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out var schema) ? JsonText.Of(schema) : null;
}
