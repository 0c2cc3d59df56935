using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dorsal.Reasoning.Interview;

/// <summary>What the lifter is asked, in order: questions.json, so that a terminal and a page ask the same.</summary>
public static class Questions
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static IReadOnlyList<Question> All { get; } = Load();

    private static List<Question> Load()
    {
        using var file = typeof(Questions).Assembly.GetManifestResourceStream("questions.json")!;
        return JsonSerializer.Deserialize<List<Question>>(file, Spelling)!;
    }
}
