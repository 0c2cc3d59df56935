using Dorsal.Cli.Tests.Documentation;

namespace Dorsal.Cli.Tests.Process;

/// <summary>The sample, measured and drawn once with the quickest model.</summary>
public sealed class MeasuredSample : IDisposable
{
    public static readonly string Film = Path.Combine(Repository.Root, "samples", "deadlift.mp4");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public MeasuredSample() => Outcome = DorsalProcess.Run(folder.FullName, "analyze", Film, "--model", "lite", "--debug", "seen", "--quiet");

    internal DorsalOutcome Outcome { get; }

    public string At(params string[] names) => Path.Combine([folder.FullName, .. names]);

    public void Dispose() => folder.Delete(recursive: true);
}
