using System.Text.RegularExpressions;

namespace Dorsal.Cli.Tests.Wording;

/// <summary>What a program that looks at films must not claim: it would read as a judgement about health.</summary>
internal static partial class ForbiddenWords
{
    public static IReadOnlyList<string> In(string text)
        => [.. Claim().Matches(Denial().Replace(text, "")).Select(match => match.Value)];

    // To say what it is not is just what it must say.
    [GeneratedRegex(@"\bnot a diagnosis\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\bdiagnos\w*|\binjury risk|\brisk of (an )?injury|\btreat(s|ed|ing|ments?)?\b|\bcure[sd]?\b|\bsafe(ly)? to (lift|deadlift|train)|\b(ab)?normal (spine|back|curve)|\bscoliosis (was )?(detected|found|seen)|\byou are (healthy|fine)\b|\bnothing to worry",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();
}
