using System.Collections.Frozen;

namespace Dorsal.Wording;

/// <summary>What is said about one subject: flat pairs of key and sentence.</summary>
public sealed class SubjectTexts
{
    private readonly string subject;
    private readonly FrozenDictionary<string, string> texts;

    internal SubjectTexts(string subject, IEnumerable<KeyValuePair<string, string>> texts)
        => (this.subject, this.texts) = (subject, texts.ToFrozenDictionary());

    public IEnumerable<string> Keys => texts.Keys;

    public bool Has(string key) => texts.ContainsKey(key);

    /// <param name="with">For each {name} in the sentence, what stands in its place.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Of(string key, params ReadOnlySpan<(string Name, string Value)> with)
    {
        if (!texts.TryGetValue(key, out var text))
            throw new KeyNotFoundException($"texts/en.json has no text \"{key}\" about {subject}.");

        foreach (var (name, value) in with)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);

        return text;
    }
}
