using Dorsal.Footage;
using Dorsal.Reasoning.Interview;
using Dorsal.Results;

namespace Dorsal.Cli.Analysis;

/// <summary>What the lifter said, from the file that <c>--interview</c> names.</summary>
internal static class LifterAnswers
{
    public const string Option = "--interview";

    /// <returns>Nothing when no file is named: unknown is not "no".</returns>
    /// <exception cref="UserInputException">There is no such file, or it holds no answers.</exception>
    public static InterviewAnswers In(string? file) => file switch
    {
        null => InterviewAnswers.Nothing,
        _ when File.Exists(file) => InterviewFile.Read(JsonFile.Read(file), file),
        _ => throw new UserInputException($"There is no file {file}: check what {Option} names."),
    };
}
