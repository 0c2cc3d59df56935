using System.Text.Json.Nodes;
using Dorsal.Cli.Tests.Documentation;

namespace Dorsal.Cli.Tests.Process;

public sealed class BenchedSampleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void TheBenchedSample_GivesFiguresThatBelongTogetherAndLeavesNothingElse()
    {
        var sample = Path.Combine(Repository.Root, "samples", "deadlift.mp4");
        var run = DorsalProcess.Run(folder.FullName, "bench", sample, "--model", "lite", "--json", "bench.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("whole / bare inference", run.Output, StringComparison.Ordinal);
        Assert.Equal("bench.json", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(folder.FullName))));

        var figures = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.FullName, "bench.json")))!;
        var parts = figures["parts"]!.AsArray();
        var whole = (double)figures["whole"]!["seconds"]!;
        Assert.Equal(whole, parts.Sum(part => (double)part!["tookSeconds"]!), 2);
        Assert.InRange((double)figures["whole"]!["toFirstFrameSeconds"]!, 0, (double)parts[2]!["beganSeconds"]!);
        Assert.InRange((int)figures["whole"]!["framesRead"]!, 1, (int)figures["video"]!["frames"]!);
        Assert.InRange((int)figures["whole"]!["netRuns"]!, (int)figures["whole"]!["framesRead"]!, int.MaxValue);
        Assert.Equal(
            (double)figures["whole"]!["bareInferenceSeconds"]!,
            (int)figures["whole"]!["netRuns"]! * (double)figures["alone"]!["netRunSeconds"]!,
            (int)figures["whole"]!["netRuns"]! * 1e-4);
        Assert.InRange((long)figures["peakMemory"]!["ownBytes"]!, 10_000_000, long.MaxValue);
    }
}
