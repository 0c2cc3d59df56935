using System.CommandLine;
using Dorsal.Cli.Arguments;
using Dorsal.Cli.Terminal;
using Dorsal.Footage;

namespace Dorsal.Cli;

/// <summary>From the command line to an exit code.</summary>
internal static class DorsalProgram
{
    public static int Run(string[] arguments, Surroundings surroundings, CancellationToken cancellation)
    {
        try
        {
            return Invoke(arguments, surroundings, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (UserInputException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl-C reaches the child processes too; what they leave unfinished is not the user's mistake.
            return ExitCode.Cancelled;
        }
        catch (UserInputException mistake)
        {
            surroundings.Error.WriteLine(OneLine.Of(mistake.Message));
            return ExitCode.UserMistake;
        }
        catch (Exception bug) // The last line of defence, whatever the type.
        {
            surroundings.Error.WriteLine(bug);
            return ExitCode.Bug;
        }
    }

    private static int Invoke(string[] arguments, Surroundings surroundings, CancellationToken cancellation)
    {
        // A video may be called @clip.mp4: that is a name, not a file of further arguments.
        var line = DorsalCommand.Create(surroundings, cancellation)
            .Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (line.Errors is [var first, ..])
            throw new UserInputException(CommandLineMistake.Sentence(line, first));

        return line.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = surroundings.Output.Profile.Out.Writer,
            Error = surroundings.Error,
        });
    }
}
