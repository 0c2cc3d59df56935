using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Cli.Tests.Terminal;

public class SparklineTests
{
    private static readonly IReadOnlyList<Seconds> Times = [.. Enumerable.Range(0, 8).Select(i => Seconds.Of(i / 8.0))];

    [Fact]
    public void ABackThatRoundsSteadily_ClimbsFromTheLowestBarToTheFull()
        => Assert.Equal("▁▂▃▄▅▆▇█", Drawn([0, 3, 6, 8, 11, 13, 16, 20], 8));

    [Fact]
    public void WhereTheBackWasHidden_IsAGapAndNotZero()
        => Assert.Equal("▁  █▁  ▁", Drawn([0, null, null, 20, -5, null, null, 0], 8));

    [Fact]
    public void SeveralFramesInOneColumn_ShowTheirMost()
        => Assert.Equal("██▁ ", Drawn([0, 20, 20, 0, 0, null, null, null], 4));

    [Fact]
    public void FewerFramesThanColumns_LeaveNoGapsBetweenThem()
        => Assert.Equal("▁▁▂▂▂▃▃▄▄▄▅▅▆▆▆▇▇███", Drawn([0, 3, 6, 8, 11, 13, 16, 20], 20));

    [Fact]
    public void OfFewerFramesThanColumns_TheGapIsAsWideAsWhatWasHidden()
        => Assert.Equal("▁▁▁▁    ████▁▁▁▁", Drawn([0, 0, null, null, 20, 20, 0, 0], 16));

    [Fact]
    public void AStretchOfAFilm_FillsTheRow()
    {
        IReadOnlyList<Seconds> late = [.. Times.Select(time => Seconds.Of(time.Number + 750))];

        Assert.Equal("▁▂▃▄▅▆▇█", Sparkline.Of(late, [0, 3, 6, 8, 11, 13, 16, 20], Film(late), 8, bottom: 0, top: 20));
    }

    [Fact]
    public void ABackThatIsFlatterThanItsNeutral_ClimbsFromBelowIt()
        => Assert.Equal("▁▂▃▄▅▆▇█", Sparkline.Of(Times, [-10, -7, -4, -2, 1, 3, 6, 10], Film(Times), 8, bottom: -10, top: 10));

    private static string Drawn(double?[] values, int columns) => Sparkline.Of(Times, values, Film(Times), columns, bottom: 0, top: 20);

    private static VideoFacts Film(IReadOnlyList<Seconds> times) => new("film.mp4", 720, 1280, 0, times, VariableFrameRate: false);
}
