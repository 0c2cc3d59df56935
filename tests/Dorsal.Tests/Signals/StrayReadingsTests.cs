using Dorsal.Signals;

namespace Dorsal.Tests.Signals;

public class StrayReadingsTests
{
    private static readonly double[] Times = [.. Enumerable.Range(0, 31).Select(i => i / 30.0)];

    [Fact]
    public void BackReadALittleTooRound_CountsInPart()
        => Assert.InRange(Stray(_ => true)!.Value, 5.1, 5.9);

    [Fact]
    public void TooRoundNextToABackThatIsNotSeen_CountsForNothing()
    {
        var values = Values();
        values[16] = null;
        Assert.Null(StrayReadings.Tamed(Times, values, [.. Times.Select(_ => true)], 0.19, 1)[15]);
    }

    [Fact]
    public void FramesThatWereLeftOut_HideNothing()
        => Assert.InRange(Stray(i => i % 3 == 0)!.Value, 5.1, 5.9);

    /// <summary>An upper back of 5 degrees, one reading of it 1.5 degrees off, half beyond what is harmless.</summary>
    private static double?[] Values() => [.. Times.Select((_, i) => (double?)(i == 15 ? 6.5 : 5))];

    private static double? Stray(Func<int, bool> isRead)
        => StrayReadings.Tamed(Times, [.. Values().Select((value, i) => isRead(i) ? value : null)], [.. Times.Select((_, i) => isRead(i))], 0.19, 1)[15];
}
