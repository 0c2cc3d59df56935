using System.Text.Json.Nodes;
using Dorsal.Cli.Tests.Documentation;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Process;

public sealed class SampleTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "deadlift.mp4");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void TheSample_IsTwoRepetitionsWithARoundUpperBack()
    {
        var run = DorsalProcess.Run(folder.FullName, "analyze", Sample, "--model", "lite", "--quiet");
        var file = Path.Combine("dorsal-out", "deadlift", "analysis.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(file, Assert.Single(run.Output.Trim().Split('\n')), StringComparison.Ordinal);

        var text = File.ReadAllText(Path.Combine(folder.FullName, file));
        var result = JsonNode.Parse(text)!;
        Assert.Empty(ContractSchema.Complaints(text));
        Assert.Equal("left", (string?)result["view"]!["facing"]);
        Assert.Equal(2, result["reps"]!.AsArray().Count);

        // Rendered with 24 degrees more than at lockout; the quickest model may be off by some of them.
        var rounding = result["findings"]![0]!;
        Assert.NotEqual("absent", (string?)rounding["status"]);
        Assert.InRange((double)rounding["measure"]!["value"]!, 10, 30);
    }

    [Fact]
    public void StoppedInTheMiddle_ItLeavesNoChildAndNoFile()
    {
        if (!OperatingSystem.IsLinux())
            return; // Only there a signal can be sent and the children be seen without further programs.

        using var run = DorsalProcess.Start(folder.FullName, "analyze", Sample, "--model", "lite");
        var children = LinuxProcesses.WaitForChildren(run);
        using (var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{run.Id}"]))
            kill.WaitForExit();

        Assert.Equal(new DorsalOutcome(130, "", ""), run.WaitForEnd());
        Assert.DoesNotContain(children, LinuxProcesses.IsRunning);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
    }
}
