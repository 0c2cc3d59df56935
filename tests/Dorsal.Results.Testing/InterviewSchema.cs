using NJsonSchema;

namespace Dorsal.Results.Testing;

/// <summary>docs/interview.schema.json, as another program would use it.</summary>
public static class InterviewSchema
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "interview.schema.json")).GetAwaiter().GetResult();

    public static IReadOnlyList<string> Complaints(string json)
        => [.. Schema.Validate(json).Select(error => $"{error.Path}: {error.Kind}")];
}
