using System.CommandLine;
using Dorsal.Cli.Interviewing;

namespace Dorsal.Cli.Arguments;

/// <summary><c>dorsal interview</c>.</summary>
internal static class InterviewCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancellation)
    {
        var outFile = new Option<string?>(InterviewOutput.Option)
        {
            Description = $"Write your answers into this file (default: ./{InterviewOutput.DefaultFile}); answers that it already holds are kept until you change them.",
            HelpName = "FILE",
        };
        var command = new Command("interview", "Asks what a film cannot show: where and when it hurts, and warning signs first.") { outFile };
        command.SetAction(line => InterviewJob.Run(line.GetValue(outFile), surroundings.Output, cancellation));
        return command;
    }
}
