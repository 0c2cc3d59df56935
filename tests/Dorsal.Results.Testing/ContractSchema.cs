using NJsonSchema;

namespace Dorsal.Results.Testing;

/// <summary>docs/analysis.schema.json, as another program would use it.</summary>
public static class ContractSchema
{
    private static readonly JsonSchema Schema = Load();

    public static IReadOnlyList<string> Complaints(string json)
        => [.. Schema.Validate(json).Select(error => $"{error.Path}: {error.Kind}")];

    // The library follows references only into the older name of the same keyword.
    private static JsonSchema Load()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "analysis.schema.json"));
        return JsonSchema.FromJsonAsync(text.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();
    }
}
