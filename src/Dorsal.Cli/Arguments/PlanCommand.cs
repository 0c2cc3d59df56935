using System.CommandLine;
using Dorsal.Cli.Planning;

namespace Dorsal.Cli.Arguments;

/// <summary><c>dorsal plan ANALYSIS [MORE ..]</c>: its options and the request they make.</summary>
internal sealed class PlanCommand
{
    private readonly Argument<string[]> analyses = new("ANALYSIS")
    {
        Description = "An analysis.json, or a folder with one; more of them when they show the same lifter, such as a film from the side and one from the front.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { FilmNames.RefuseUnknownOptions, EmptyName.RefusedAsNameOf("analysis") },
    };

    private readonly Option<string?> interview = InterviewOption.Create();

    public static Command Create(Surroundings surroundings)
    {
        var options = new PlanCommand();
        var command = new Command("plan", "Says what to do about what earlier analyses showed, and how to know that it works.")
        {
            options.analyses,
            options.interview,
        };
        command.SetAction(line => PlanJob.Run(options.Request(line), surroundings));
        return command;
    }

    private PlanRequest Request(ParseResult line) => new(line.GetRequiredValue(analyses), line.GetValue(interview));
}
