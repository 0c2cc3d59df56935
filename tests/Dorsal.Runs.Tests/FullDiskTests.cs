namespace Dorsal.Runs.Tests;

public sealed class FullDiskTests(ShortFilm film) : IClassFixture<ShortFilm>
{
    [SmallDiskTheory]
    [InlineData(8)] // Not even the numbers.
    [InlineData(64)] // Not the drawings.
    [InlineData(256)] // Not all of the page.
    public void AFullDisk_IsOneSentenceAndLeavesNothing(int kilobytes)
    {
        using var disk = SmallDisk.Of(kilobytes);
        using var run = DorsalRun.Start(disk.Folder, film.Everything);

        Assert.Equal(2, run.WaitForEnd());
        Assert.Single(run.Error.Split('\n'));
        Assert.Contains("space", run.Error, StringComparison.Ordinal);
        Assert.Empty(ShortFilm.Entries(disk.Folder));
    }

    [SmallDiskTheory]
    [InlineData(16)]
    [InlineData(128)]
    public void ADiskThatFillsUp_KeepsTheEarlierResults(int kilobytesLeft)
    {
        using var disk = SmallDisk.Of(1024);
        using (var first = DorsalRun.Start(disk.Folder, film.NumbersAlone))
            Assert.Equal(0, first.WaitForEnd());

        var before = File.ReadAllText(Path.Combine(disk.Folder, "out", "analysis.json"));
        disk.Fill(kilobytesLeft);
        using var second = DorsalRun.Start(disk.Folder, film.Everything);

        Assert.Equal(2, second.WaitForEnd());
        Assert.Equal(["filler", "out", "out/analysis.json"], ShortFilm.Entries(disk.Folder));
        Assert.Equal(before, File.ReadAllText(Path.Combine(disk.Folder, "out", "analysis.json")));
    }

    [SmallDiskTheory]
    [InlineData("out")]
    [InlineData("deep/out")]
    public void AReadOnlyDisk_IsOneSentenceBeforeTheLongWork(string folder)
    {
        using var disk = SmallDisk.Of(64);
        disk.MakeReadOnly();
        using var run = DorsalRun.Start(disk.Folder, [.. film.Everything.Select(word => word == "out" ? folder : word)]);

        Assert.Equal(2, run.WaitForEnd());
        Assert.StartsWith($"The result cannot be written to {folder}: Read-only file system", Assert.Single(run.Error.Split('\n')), StringComparison.Ordinal);
        Assert.Empty(ShortFilm.Entries(disk.Folder));
    }
}
