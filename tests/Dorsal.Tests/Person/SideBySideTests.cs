using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

public sealed class SideBySideTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Parts_GiveTheirResultsInTheirOwnOrder_OnHoweverManyThreads(int threads)
        => Assert.Equal([10, 20, 30], SideBySide.Do([1, 2, 3], threads, (part, _) => 10 * part, CancellationToken.None));

    [Fact]
    public void HalfThatCannotBeRead_StopsTheOther_AndSaysWhatIsWrongItself()
    {
        using var stopped = new ManualResetEventSlim();
        var wrong = Assert.Throws<UserInputException>(() => SideBySide.Do(
            [1, 2],
            2,
            (part, ending) =>
            {
                if (part == 2)
                    throw new UserInputException("The film is damaged.");

                ending.WaitHandle.WaitOne();
                stopped.Set();
                ending.ThrowIfCancellationRequested();
                return part;
            },
            CancellationToken.None));

        Assert.Equal("The film is damaged.", wrong.Message);
        Assert.True(stopped.IsSet);
    }

    [Fact]
    public void LifterWhoStopsTheProgram_StopsAllParts()
    {
        using var pressed = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => SideBySide.Do(
            [1, 2],
            2,
            (part, ending) =>
            {
                pressed.Cancel();
                ending.WaitHandle.WaitOne();
                ending.ThrowIfCancellationRequested();
                return part;
            },
            pressed.Token));
    }
}
