using Dorsal.Findings;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;

namespace Dorsal.Cli.Terminal;

/// <summary>The whole result on one line, for <c>--quiet</c>.</summary>
internal static class ResultLine
{
    public static string Of(LiftAnalysisResult result, Advice advice, string file) => advice.Safety.Advice switch
    {
        SafetyAdvice.GetHelpNow => $"STOP: {advice.Safety.Reasons[0]} {file}",
        SafetyAdvice.SeeProfessional => $"{advice.Safety.Reasons[0]} {Lift(result, file)}",
        SafetyAdvice.NoSignNamed => Lift(result, file),
    };

    private static string Lift(LiftAnalysisResult result, string file)
    {
        var present = result.Findings.Where(finding => finding.Status == FindingStatus.Present).Select(Said).ToList();
        var found = present.Count == 0 ? NonePresent.Of(result.Findings) : string.Join(", ", present);
        return $"{result.Video.FileName}: {Words.Of(result.Lift)}, {Repetitions(result.Repetitions.Count)}; {found}; {file}";
    }

    private static string Said(Finding finding) => finding.Measure is { } measure
        ? $"{finding.Id.ContractId()} {FindingFigure.Of(measure)}"
        : finding.Id.ContractId();

    private static string Repetitions(int count)
        => FormattableString.Invariant($"{count} {(count == 1 ? "repetition" : "repetitions")}");
}
