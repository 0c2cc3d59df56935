using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Video.Tests;

/// <summary>Where docs/reliability.md says that too much begins.</summary>
public sealed class FilmLimitsTests
{
    [Fact]
    public void AFilmOfHalfAnHour_IsReadAndALongerOneRefused()
    {
        FilmLimits.RequireLength(Film(frames: 1800));

        Assert.StartsWith(
            "lift.mp4 is longer than 30 minutes",
            Assert.Throws<UserInputException>(() => FilmLimits.RequireLength(Film(frames: 1801))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 120)]
    [InlineData(300, 1620)]
    public void AFilm_MayUseTwoMinutesOfTheProcessorAndFiveSecondsForEachFrame(int frames, double seconds)
        => Assert.Equal(seconds, FilmLimits.MostProcessorTime(frames).TotalSeconds);

    [Fact]
    public void TheSystemToo_IsAskedToStopWhatUsesMore() => Assert.Equal(["-timelimit", "1620"], FilmLimits.ProcessorTime(300));

    /// <summary>One frame a second.</summary>
    private static VideoFacts Film(int frames)
        => new("lift.mp4", 64, 48, 0, [.. Enumerable.Range(0, frames).Select(second => Seconds.Of(second))], VariableFrameRate: false);
}
