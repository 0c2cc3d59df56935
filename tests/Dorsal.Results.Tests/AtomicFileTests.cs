namespace Dorsal.Results.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void ANewResult_ReplacesTheOldOneAndLeavesNothingElse()
    {
        var path = Path.Combine(folder.FullName, "analysis.json");
        AtomicFile.Write(path, "a longer first text"u8);
        AtomicFile.Write(path, "second"u8);

        Assert.Equal("second", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void AFileWithoutAPath_IsRefusedAtOnce()
        => Assert.Throws<ArgumentNullException>("path", () => AtomicFile.Write(null!, "text"u8));

    [Fact]
    public void WhenTheResultCannotTakeItsPlace_NothingHalfWrittenIsLeft()
    {
        var taken = Path.Combine(folder.FullName, "analysis.json");
        Directory.CreateDirectory(Path.Combine(taken, "inside"));

        Assert.ThrowsAny<SystemException>(() => AtomicFile.Write(taken, "text"u8));
        Assert.Equal([taken], Directory.GetFileSystemEntries(folder.FullName));
    }
}
