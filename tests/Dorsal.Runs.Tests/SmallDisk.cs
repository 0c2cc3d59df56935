using System.Diagnostics;

namespace Dorsal.Runs.Tests;

/// <summary>A disk in memory of a few kilobytes, where this machine allows to mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public static bool CanBeMade { get; } = OperatingSystem.IsLinux() && Try();

    public string Folder { get; }

    public static SmallDisk Of(int kilobytes)
    {
        var folder = Directory.CreateTempSubdirectory("dorsal-disk-").FullName;
        return Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder)
            ? new SmallDisk(folder)
            : throw new InvalidOperationException("It can be asked for first whether a disk can be made.");
    }

    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", Folder));

    /// <summary>Leaves some kilobytes free.</summary>
    public void Fill(int kilobytesLeft)
    {
        var free = new DriveInfo(Folder).AvailableFreeSpace - (1024L * kilobytesLeft);
        File.WriteAllBytes(Path.Combine(Folder, "filler"), new byte[free]);
    }

    public void Dispose()
    {
        Run("umount", Folder);
        Directory.Delete(Folder);
    }

    private static bool Try()
    {
        var folder = Directory.CreateTempSubdirectory("dorsal-disk-").FullName;
        var isMounted = Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
        if (isMounted)
            Run("umount", folder);

        Directory.Delete(folder);
        return isMounted;
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
