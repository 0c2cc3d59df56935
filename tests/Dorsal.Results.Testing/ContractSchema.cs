using System.Collections.Concurrent;
using NJsonSchema;

namespace Dorsal.Results.Testing;

/// <summary>The schemas in docs, as another program would use them.</summary>
public static class ContractSchema
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = new();

    /// <param name="file">What the JSON is of: analysis or comparison.</param>
    public static IReadOnlyList<string> Complaints(string json, string file = "analysis")
        => [.. Schemas.GetOrAdd(file, Load).Validate(json).Select(error => $"{error.Path}: {error.Kind}")];

    public static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"{file}.schema.json"));

    // The library follows references only into the older name of the same keyword.
    private static JsonSchema Load(string file)
        => JsonSchema.FromJsonAsync(Text(file).Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();
}
