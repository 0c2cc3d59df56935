using Dorsal.Findings;
using Dorsal.Wording;

namespace Dorsal.Tests.Findings;

/// <summary>What a lifter reads.</summary>
internal static class FindingSentence
{
    public static string Sentence(this Finding finding) => Texts.English.Of(finding.Reason);
}
