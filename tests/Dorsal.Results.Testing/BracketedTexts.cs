using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dorsal.Wording;

namespace Dorsal.Results.Testing;

/// <summary>
/// A language in which every word stands in brackets, and what is put into a sentence does not: whatever is shown without
/// brackets comes from elsewhere than the texts.
/// </summary>
public static partial class BracketedTexts
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "en.json");

    public static Texts All { get; } = Texts.Read(Encoding.UTF8.GetBytes(Bracketed(JsonNode.Parse(System.IO.File.ReadAllText(File))!).ToJsonString()), "brackets");

    /// <summary>The words in a text that are no texts of the language; units of measure are the same in every language.</summary>
    /// <param name="names">What may stand there: names of files and programs.</param>
    public static IReadOnlyList<string> Foreign(string text, params IEnumerable<string> names)
    {
        var rest = names.Aggregate(Brackets().Replace(text, " "), (left, name) => left.Replace(name, " ", StringComparison.Ordinal));
        return [.. Word().Matches(rest).Select(match => match.Value).Where(word => !Unit().IsMatch(word))];
    }

    private static JsonNode Bracketed(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Bracketed(member.Value!)))),
        JsonArray items => new JsonArray([.. items.Select(item => Bracketed(item!))]),
        _ => JsonValue.Create(Piece().Replace(node.GetValue<string>(), piece => piece.Value is ['{', ..] ? piece.Value : $"⟦{piece.Value}⟧")),
    };

    [GeneratedRegex(@"\{\w+\}|(?:(?!\{\w+\}).)+", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Piece();

    [GeneratedRegex("⟦[^⟦⟧]*⟧", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\p{L}[\p{L}/'-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^(kg|cm|mm|m|m/s|s)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
