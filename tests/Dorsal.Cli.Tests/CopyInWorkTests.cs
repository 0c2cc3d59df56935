using Dorsal.Cli.Reports;
using Dorsal.Footage;

namespace Dorsal.Cli.Tests;

/// <summary>The copy of the film that is made while the film is analysed.</summary>
public sealed class CopyInWorkTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dorsal-");

    private string Place => Path.Combine(folder.FullName, "film.mp4");

    [Fact]
    public void AFinishedCopy_IsTheFilm()
    {
        using var copy = new CopyInWork(Place, (file, _) => File.WriteAllBytes(file, [1, 2, 3]), CancellationToken.None);
        Assert.Equal([1, 2, 3], copy.Film());
    }

    [Fact]
    public void ACopyThatIsLetGo_LeavesNoFileBehind()
    {
        using (var copy = new CopyInWork(Place, (file, _) => File.WriteAllBytes(file, [1, 2, 3]), CancellationToken.None))
            copy.Film();

        Assert.False(File.Exists(Place));
    }

    [Fact]
    public void AFilmThatCannotBeCopied_IsToldWhenTheFilmIsWanted()
    {
        using var copy = new CopyInWork(Place, (_, _) => throw new UserInputException("No copy."), CancellationToken.None);
        Assert.Equal("No copy.", Assert.Throws<UserInputException>(copy.Film).Message);
    }

    [Fact]
    public void ACopyThatNobodyWantsAnyMore_HasEndedWhenItIsLetGo()
    {
        using var begun = new ManualResetEventSlim();
        var ended = false;
        var copy = new CopyInWork(
            Place,
            (_, ending) =>
            {
                begun.Set();
                ending.WaitHandle.WaitOne();
                Volatile.Write(ref ended, true);
            },
            CancellationToken.None);
        begun.Wait();
        copy.Dispose();

        Assert.True(Volatile.Read(ref ended));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
