using System.Text.Json;
using System.Text.Json.Nodes;
using Dorsal.Footage;

namespace Dorsal.Wording;

/// <summary>One language's file: the English one, or a translation laid over it. Anybody may have written a translation.</summary>
internal sealed class TextFile
{
    private const string LanguageMember = "language";

    private static readonly JsonDocumentOptions NoTextTwice = new() { AllowDuplicateProperties = false };

    private readonly JsonObject root;

    private TextFile(JsonObject root) => this.root = root;

    public static TextFile English { get; } = new(EnglishRoot());

    public string Language => root[LanguageMember]!.GetValue<string>();

    public IEnumerable<string> Subjects => root.Select(member => member.Key).Where(name => name != LanguageMember);

    /// <exception cref="UserInputException">It is no translation.</exception>
    public static TextFile Read(ReadOnlyMemory<byte> utf8, string file)
    {
        try
        {
            var translation = JsonNode.Parse(utf8.Span, documentOptions: NoTextTwice) as JsonObject ?? throw new JsonException("it is no object");
            return new TextFile(Translation.Over(EnglishRoot(), translation));
        }
        catch (JsonException cause)
        {
            var complaint = cause.LineNumber is { } line ? FormattableString.Invariant($"line {line + 1} is no JSON") : cause.Message;
            throw Refused(file, complaint, cause);
        }
        catch (InvalidOperationException cause)
        {
            // Half of a pair of surrogates: JSON allows it, and no text can hold it.
            throw Refused(file, "it holds half of a letter", cause);
        }
    }

    public JsonElement Part(string name) => JsonSerializer.SerializeToElement(root[name]);

    public IEnumerable<KeyValuePair<string, string>> Flat(string subject)
        => root[subject]!.AsObject().Select(text => KeyValuePair.Create(text.Key, text.Value!.GetValue<string>()));

    private static UserInputException Refused(string file, string complaint, Exception cause)
        => new($"{file} is not a translation ({complaint}); copy texts/en.json and change only what stands right of the colons.", cause);

    private static JsonObject EnglishRoot()
    {
        using var file = typeof(TextFile).Assembly.GetManifestResourceStream("en.json")!;
        return JsonNode.Parse(file)!.AsObject();
    }
}
