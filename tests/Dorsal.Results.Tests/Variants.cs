using System.Text.Json.Nodes;

namespace Dorsal.Results.Tests;

/// <summary>Every way to spoil one place of a result, to see that the schema guards that place.</summary>
internal static class Variants
{
    // What the contract lets be left out: a measure without a peak.
    private const string Optional = "peaks";

    public static IEnumerable<(string Path, string Json)> WithoutOneMember(string json)
    {
        foreach (var path in Members(JsonNode.Parse(json)!, "").Where(path => !path.Contains($"/{Optional}/", StringComparison.Ordinal)))
        {
            var root = JsonNode.Parse(json)!;
            var (parent, name) = Find(root, path);
            parent.AsObject().Remove(name);
            yield return (path, root.ToJsonString());
        }
    }

    public static IEnumerable<(string Path, string Json)> WithOneWrongValue(string json)
    {
        foreach (var path in Members(JsonNode.Parse(json)!, ""))
        {
            var root = JsonNode.Parse(json)!;
            var (parent, name) = Find(root, path);
            parent.AsObject()[name] = new JsonArray(new JsonObject { ["no"] = "such thing" });
            yield return (path, root.ToJsonString());
        }
    }

    /// <param name="value">JSON, put in as text: it may be what no JSON library writes.</param>
    public static string With(string json, string path, string value)
    {
        var root = JsonNode.Parse(json)!;
        var (parent, name) = Find(root, path);
        parent.AsObject()[name] = "put the value here";
        return root.ToJsonString().Replace("\"put the value here\"", value, StringComparison.Ordinal);
    }

    // Of an array only the first element: the others have the same shape.
    private static IEnumerable<string> Members(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Members(member.Value, $"{path}/{member.Key}").Prepend($"{path}/{member.Key}")),
        JsonArray { Count: > 0 } elements => Members(elements[0], $"{path}/0"),
        _ => [],
    };

    private static (JsonNode Parent, string Name) Find(JsonNode root, string path)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray elements ? elements[0]! : node[step]!);
        return (parent, steps[^1]);
    }
}
