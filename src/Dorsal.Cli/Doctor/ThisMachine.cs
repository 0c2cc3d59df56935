using System.Runtime.InteropServices;

namespace Dorsal.Cli.Doctor;

internal sealed class ThisMachine : IMachine
{
    public IReadOnlyList<Check> Examine() =>
    [
        new("dorsal", Health.Good, ProgramVersion.Text),
        new(".NET", Health.Good, $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}"),
        new("Processor", Health.Good, $"{Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}"),
    ];
}
