using System.CommandLine;
using Dorsal.Cli.Analysis;

namespace Dorsal.Cli.Arguments;

/// <summary>The lifter's answers, for every command that reasons.</summary>
internal static class InterviewOption
{
    public static Option<string?> Create() => new(LifterAnswers.Option)
    {
        Description = "What you answered to \"dorsal interview\" (interview.json).",
        HelpName = "FILE",
        Validators = { EmptyName.RefuseAsFile },
    };
}
