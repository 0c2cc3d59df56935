using System.Collections.Frozen;
using System.Text.Json;

namespace Dorsal.Reasoning.Wording;

/// <summary>
/// Everything that is said to the lifter about causes, safety and plan: Wording/en, one file a subject, flat pairs of key and
/// sentence. A translation is another folder.
/// </summary>
public sealed class Texts
{
    private readonly string subject;
    private readonly FrozenDictionary<string, string> texts;

    private Texts(string subject)
    {
        this.subject = subject;
        using var file = typeof(Texts).Assembly.GetManifestResourceStream($"{subject}.json")
            ?? throw new ArgumentException($"There are no texts about {subject}.", nameof(subject));
        texts = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!.ToFrozenDictionary();
    }

    public IEnumerable<string> Keys => texts.Keys;

    /// <param name="subject">The file's name without its ending.</param>
    public static Texts About(string subject) => new(subject);

    /// <param name="with">For each {name} in the sentence, what stands in its place.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Of(string key, params ReadOnlySpan<(string Name, string Value)> with)
    {
        if (!texts.TryGetValue(key, out var text))
            throw new KeyNotFoundException($"Wording/en/{subject}.json has no text \"{key}\".");

        foreach (var (name, value) in with)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);

        return text;
    }
}
