using Dorsal.Cli.Reports;
using Dorsal.Footage;

namespace Dorsal.Cli.Tests;

/// <summary>The copy of the film that is made while the film is analysed.</summary>
public class CopyInWorkTests
{
    [Fact]
    public void AFinishedCopy_IsTheFilm()
    {
        using var copy = new CopyInWork(_ => [1, 2, 3], CancellationToken.None);
        Assert.Equal([1, 2, 3], copy.Film());
    }

    [Fact]
    public void AFilmThatCannotBeCopied_IsToldWhenTheFilmIsWanted()
    {
        using var copy = new CopyInWork(_ => throw new UserInputException("No copy."), CancellationToken.None);
        Assert.Equal("No copy.", Assert.Throws<UserInputException>(copy.Film).Message);
    }

    [Fact]
    public void ACopyThatNobodyWantsAnyMore_HasEndedWhenItIsLetGo()
    {
        using var begun = new ManualResetEventSlim();
        var ended = false;
        var copy = new CopyInWork(
            ending =>
            {
                begun.Set();
                ending.WaitHandle.WaitOne();
                Volatile.Write(ref ended, true);
                return [];
            },
            CancellationToken.None);
        begun.Wait();
        copy.Dispose();

        Assert.True(Volatile.Read(ref ended));
    }
}
