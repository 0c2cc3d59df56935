using System.Runtime.InteropServices;
using Dorsal.Inference.Nets;
using Dorsal.Video;

namespace Dorsal.Cli.Doctor;

internal sealed class ThisMachine : IMachine
{
    public IReadOnlyList<Check> Examine() =>
    [
        new("dorsal", Health.Good, ProgramVersion.Text),
        new(".NET", Health.Good, $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}"),
        new("Processor", Health.Good, $"{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}, {Environment.ProcessorCount} threads at once"),
        .. FfmpegChecks.Of(FfmpegTools.Find()),
        .. NetChecks.All(ModelManifest.Folder),
    ];
}
