namespace Dorsal.Cli.Tests.Process;

public sealed class InterruptionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    [LinuxFact]
    public void StoppedInTheMiddle_ItLeavesNoChildAndNoFile()
    {
        using var run = DorsalProcess.Start(folder.FullName, "analyze", MeasuredSample.Film, "--model", "lite");
        var children = LinuxProcesses.WaitForChildren(run);
        using (var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{run.Id}"]))
            kill.WaitForExit();

        Assert.Equal(new DorsalOutcome(130, "", ""), run.WaitForEnd());
        Assert.DoesNotContain(children, LinuxProcesses.IsRunning);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
    }
}
