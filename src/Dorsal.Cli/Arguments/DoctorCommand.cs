using System.CommandLine;
using Dorsal.Cli.Doctor;

namespace Dorsal.Cli.Arguments;

internal static class DoctorCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("doctor", "Says what is installed, which versions, and what is missing.");
        command.SetAction(_ => Examination.Run(surroundings.Machine, surroundings.Output));
        return command;
    }
}
