namespace Dorsal.Cli.Tests.Process;

public sealed class InterruptionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void StoppedInTheMiddle_ItLeavesNoChildAndNoFile()
    {
        if (!OperatingSystem.IsLinux())
            return; // Only there a signal can be sent and the children be seen without further programs.

        using var run = DorsalProcess.Start(folder.FullName, "analyze", MeasuredSample.Film, "--model", "lite");
        var children = LinuxProcesses.WaitForChildren(run);
        using (var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{run.Id}"]))
            kill.WaitForExit();

        Assert.Equal(new DorsalOutcome(130, "", ""), run.WaitForEnd());
        Assert.DoesNotContain(children, LinuxProcesses.IsRunning);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
    }
}
