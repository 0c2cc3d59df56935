using Dorsal.Findings;
using Dorsal.Reasoning;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Cli.Terminal;

/// <summary>A whole comparison on one line, for <c>--quiet</c>.</summary>
internal static class ComparisonLine
{
    public static string Of(SetComparison compared, Advice advice, string file) => advice.Safety.Advice switch
    {
        SafetyAdvice.GetHelpNow => $"STOP: {advice.Safety.Reasons[0]} {file}",
        SafetyAdvice.SeeProfessional => $"{advice.Safety.Reasons[0]} {Changes(compared, file)}",
        SafetyAdvice.NoSignNamed => Changes(compared, file),
    };

    private static string Changes(SetComparison compared, string file)
    {
        var told = compared.Findings.Where(change => change.Change != Change.Unclear).Select(change => $"{change.Id.ContractId()} {Words.Of(change.Change)}").ToList();
        return $"{(told.Count == 0 ? "nothing clearly changes or stays" : string.Join(", ", told))}; {file}";
    }
}
