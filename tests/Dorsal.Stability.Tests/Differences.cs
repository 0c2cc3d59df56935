using System.Globalization;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Result;

namespace Dorsal.Stability.Tests;

/// <summary>What two analyses of one lift must not differ in.</summary>
internal static class Differences
{
    /// <summary>Degrees by which a repetition's peak of the upper back may move.</summary>
    private const double Allowed = 2.5;

    /// <returns>A sentence for each difference.</returns>
    public static IReadOnlyList<string> Between(LiftAnalysisResult original, LiftAnalysisResult altered)
        => original.Repetitions.Count == altered.Repetitions.Count
            ? [.. Peaks(original, altered), .. Findings(original, altered)]
            : [$"{original.Repetitions.Count} repetitions became {altered.Repetitions.Count}"];

    private static IEnumerable<string> Peaks(LiftAnalysisResult original, LiftAnalysisResult altered)
        => original.Repetitions.Zip(altered.Repetitions)
            .Select(pair => (Was: Peak(pair.First), Is: Peak(pair.Second)))
            .Where(peak => !(Math.Abs(peak.Was - peak.Is) < Allowed))
            .Select(peak => string.Create(CultureInfo.InvariantCulture, $"the upper back went from {peak.Was:0.0} to {peak.Is:0.0} degrees"));

    /// <summary>Every clip of these tests shows the upper back.</summary>
    private static double Peak(MeasuredRepetition repetition) => repetition.Peaks[Measure.ThoracicFlexion].Value;

    private static IEnumerable<string> Findings(LiftAnalysisResult original, LiftAnalysisResult altered)
        => original.Findings.Zip(altered.Findings)
            .Where(pair => IsFlip(pair.First.Status, pair.Second.Status))
            .Select(pair => $"{pair.First.Id.ContractId()} went from {pair.First.Status} to {pair.Second.Status}");

    private static bool IsFlip(FindingStatus was, FindingStatus became)
        => (was, became) is (FindingStatus.Present, FindingStatus.Absent) or (FindingStatus.Absent, FindingStatus.Present);
}
