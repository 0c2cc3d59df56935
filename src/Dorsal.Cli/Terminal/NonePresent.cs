using System.Globalization;
using Dorsal.Findings;

namespace Dorsal.Cli.Terminal;

/// <summary>What is said on one line where no finding is present: how much is known not to be there, and how much is open.</summary>
internal static class NonePresent
{
    private static readonly FindingStatus[] Others = [FindingStatus.Absent, FindingStatus.Uncertain, FindingStatus.NotMeasurable];

    public static string Of(IReadOnlyList<Finding> findings)
        => findings.All(finding => finding.Status == FindingStatus.NotMeasurable)
            ? "nothing could be judged"
            : $"nothing clearly seen ({string.Join(", ", Others.Select(status => Counted(findings, status)).OfType<string>())})";

    private static string? Counted(IReadOnlyList<Finding> findings, FindingStatus status)
        => findings.Count(finding => finding.Status == status) is var count and > 0
            ? $"{count.ToString(CultureInfo.InvariantCulture)} {Words.Of(status)}"
            : null;
}
