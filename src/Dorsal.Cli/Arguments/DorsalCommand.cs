using System.CommandLine;

namespace Dorsal.Cli.Arguments;

/// <summary>The whole command line.</summary>
internal static class DorsalCommand
{
    private const string Purpose =
        "Measures a deadlift from an ordinary phone video: how the back moved, the bar's path, the repetitions; and reasons about pain in the upper back as one article does. Not a diagnosis.";

    public static RootCommand Create(Surroundings surroundings, CancellationToken cancellation) => new(Purpose)
    {
        AnalyzeCommand.Create(surroundings, cancellation),
        InterviewCommand.Create(surroundings, cancellation),
        CompareCommand.Create(surroundings, cancellation),
        PlanCommand.Create(surroundings),
        ValidateCommand.Create(surroundings, cancellation),
        BenchCommand.Create(surroundings, cancellation),
        DoctorCommand.Create(surroundings),
    };
}
