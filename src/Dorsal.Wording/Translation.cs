using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dorsal.Wording;

/// <summary>Lays a translation over the English texts, text by text.</summary>
internal static partial class Translation
{
    /// <exception cref="JsonException">A text is not asked for, is none, says nothing, holds control characters, or has other places than the English one.</exception>
    public static JsonObject Over(JsonObject english, JsonObject translation) => (JsonObject)Over(english, translation, "");

    private static JsonNode Over(JsonNode english, JsonNode? given, string at) => (english, given) switch
    {
        (JsonObject all, JsonObject some) => Members(all, some, at),
        (JsonArray all, JsonArray some) when all.Count == some.Count => new JsonArray([.. all.Zip(some, (a, b) => Over(a!, b, at))]),
        (JsonValue text, JsonValue said) when said.GetValueKind() == JsonValueKind.String => Text(text.GetValue<string>(), said.GetValue<string>(), at),
        _ => throw new JsonException($"\"{at}\" has another shape than in English"),
    };

    private static JsonObject Members(JsonObject all, JsonObject some, string at)
    {
        if (some.Select(member => member.Key).FirstOrDefault(name => !all.ContainsKey(name)) is { } unknown)
            throw new JsonException($"nothing is called \"{Path(at, unknown)}\"");

        return new JsonObject(all.Select(member => KeyValuePair.Create(
            member.Key,
            (JsonNode?)(some.ContainsKey(member.Key) ? Over(member.Value!, some[member.Key], Path(at, member.Key)) : member.Value!.DeepClone()))));
    }

    private static JsonValue Text(string english, string said, string at)
    {
        // What stands in an analysis.json must be one that its reader takes, and a terminal would obey control characters.
        if (said.Length == 0 && english.Length > 0)
            throw new JsonException($"\"{at}\" is empty");
        if (said.Any(char.IsControl))
            throw new JsonException($"\"{at}\" holds a control character, such as a line end or a tab");

        return Places(english).SetEquals(Places(said))
            ? JsonValue.Create(said)
            : throw new JsonException($"\"{at}\" must name {(Places(english) is { Count: > 0 } places ? string.Join(", ", places.Order()) : "no {place}")}, as in English");
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    private static string Path(string at, string name) => at.Length == 0 ? name : $"{at}.{name}";

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
