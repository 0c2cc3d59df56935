using System.Text;
using System.Text.Json.Nodes;

namespace Dorsal.Fuzz.Texts;

/// <summary>Damages JSON so that it stays JSON: other types, other numbers, members that are gone, in the wrong place or of an odd name.</summary>
internal static class JsonDamage
{
    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1e308", "-1e308", "1e-320", "9007199254740993", "1e400", "[]", "{}", "[[[]]]", "\"\"", "\"NaN\"",
        "\"\\u0000\"", "\"\\ud800\"", "\"\\u001b[2J\"", "{\"value\": 3, \"low\": 4, \"high\": 2}",
    ];

    private static readonly string[] OddNames = ["\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00 is half a letter\""];

    public static byte[] Of(byte[] whole, Random chance)
    {
        var root = JsonNode.Parse(whole)!;
        for (var times = chance.Next(1, 4); times > 0; times--)
            Change(Parent(root, chance), chance);

        var text = root.ToJsonString();
        foreach (var (number, odd) in Odd.Index())
            text = text.Replace($"\"{Mark(number)}\"", odd, StringComparison.Ordinal);
        foreach (var (number, odd) in OddNames.Index())
            text = text.Replace($"\"{NameMark(number)}\"", odd, StringComparison.Ordinal);

        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Stands for an odd value until the text is written, as no writer would write all of them.</summary>
    private static string Mark(int number) => FormattableString.Invariant($"odd value {number}");

    /// <summary>The same for a name.</summary>
    private static string NameMark(int number) => FormattableString.Invariant($"odd name {number}");

    /// <summary>Goes down by chance to something that holds something.</summary>
    private static JsonNode Parent(JsonNode node, Random chance)
    {
        List<JsonNode> inside = [.. Children(node).Where(child => Children(child).Any())];
        return inside.Count == 0 || chance.Next(4) == 0 ? node : Parent(inside[chance.Next(inside.Count)], chance);
    }

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>(),
        JsonArray items => items.OfType<JsonNode>(),
        _ => [],
    };

    private static void Change(JsonNode parent, Random chance)
    {
        var value = Mark(chance.Next(Odd.Length));
        if (parent is JsonObject { Count: > 0 } members)
        {
            var name = members.ElementAt(chance.Next(members.Count)).Key;
            switch (chance.Next(6))
            {
                case 0 or 1:
                    members.Remove(name);
                    break;
                case 2:
                    members[NameMark(chance.Next(OddNames.Length))] = value;
                    break;
                default:
                    members[name] = value;
                    break;
            }
        }
        else if (parent is JsonArray { Count: > 0 } items)
        {
            if (chance.Next(3) == 0)
                items.RemoveAt(chance.Next(items.Count));
            else
                items[chance.Next(items.Count)] = value;
        }
    }
}
