using System.Text.RegularExpressions;

namespace Dorsal.Cli.Tests.Wording;

/// <summary>
/// The grade of school that is needed to read a text with ease: Kincaid 1975, from the words of a sentence and the syllables of
/// a word. Syllables are counted as groups of vowels, which is right for most English words and near for the rest.
/// </summary>
internal static partial class Readability
{
    public static double Grade(IEnumerable<string> texts)
    {
        var sentences = texts.SelectMany(text => SentenceEnd().Split(text)).Select(Words).Where(words => words.Count > 0).ToList();
        var words = sentences.SelectMany(sentence => sentence).ToList();
        return 0.39 * words.Count / sentences.Count + 11.8 * words.Sum(Syllables) / words.Count - 15.59;
    }

    private static List<string> Words(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    private static int Syllables(string word)
        => Math.Max(1, Vowels().Count(SilentEnding().Replace(word.ToLowerInvariant(), "$1$3")));

    [GeneratedRegex(@"(?<=[.!?:;])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[A-Za-z][A-Za-z'-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.CultureInvariant)]
    private static partial Regex Vowels();

    [GeneratedRegex("([^laeiouy])es$|([^laeiouytd])ed$|([^laeiouy])e$", RegexOptions.CultureInvariant)]
    private static partial Regex SilentEnding();
}
