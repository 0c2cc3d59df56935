using System.Runtime.Versioning;

namespace Dorsal.Runs.Tests;

/// <summary>Folders that the program may not read, or not write to, told before any film is opened.</summary>
[SupportedOSPlatform("linux")]
public sealed class RefusedFolderTests : IDisposable
{
    /// <summary>An administrator may read everything, unless that is taken away.</summary>
    private static readonly string[] AsAnybody = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] : [];

    private readonly string folder = Directory.CreateTempSubdirectory("dorsal-").FullName;

    private string Mine => Path.Combine(folder, "mine");

    [LinuxTheory]
    [InlineData("analyze", "lift.mp4", "--debug", "mine")]
    [InlineData("validate", "mine")]
    public void AFolderThatMayNotBeRead_IsNamedInOneSentence(params string[] arguments)
    {
        Directory.CreateDirectory(Mine, UnixFileMode.None);
        using var run = DorsalRun.Start(folder, [], AsAnybody, arguments);

        Assert.Equal(2, run.WaitForEnd());
        Assert.StartsWith("mine cannot be read: ", Assert.Single(run.Error.Split('\n')), StringComparison.Ordinal);
        Assert.Equal([Mine], Directory.GetFileSystemEntries(folder));
    }

    [LinuxTheory]
    [InlineData("bench", "lift.mp4")]
    public void AFolderForTemporaryFilesThatIsNotThere_IsNamedInOneSentence(params string[] arguments)
    {
        using var run = DorsalRun.Start(folder, new() { ["TMPDIR"] = Mine }, arguments);

        Assert.Equal(2, run.WaitForEnd());
        Assert.StartsWith($"Nothing can be written to {Mine}", Assert.Single(run.Error.Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
