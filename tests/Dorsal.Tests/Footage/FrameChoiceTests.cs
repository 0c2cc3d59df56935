using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Footage;

public sealed class FrameChoiceTests
{
    [Theory]
    [InlineData(400, 18)]
    [InlineData(37, 18)]
    [InlineData(18, 18)]
    public void LongFilm_GivesAtMostTheWantedNumber_SpreadOverIt(int frameCount, int most)
    {
        var chosen = FrameChoice.Spread(most, Film(frameCount, 30)).Of(frameCount);

        Assert.InRange(chosen.Count, most / 2, most);
        Assert.InRange(chosen[0], 0, chosen[1] - chosen[0]);
        Assert.InRange(frameCount - chosen[^1], 1, chosen[1] - chosen[0]);
    }

    [Fact]
    public void ShortFilm_GivesEveryFrame() => Assert.Equal([0, 1, 2, 3, 4], FrameChoice.Spread(18, Film(5, 30)).Of(5));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void HardlyAnyFilm_GivesWhatThereIs(int frameCount)
        => Assert.Equal(frameCount, FrameChoice.Spread(18, Film(frameCount, 30)).Of(frameCount).Count);

    [Theory]
    [InlineData(30, 1)]
    [InlineData(60, 2)]
    [InlineData(120, 4)]
    [InlineData(24, 1)]
    public void FastFilm_IsThinnedToTheWantedRate(double framesPerSecond, int step)
        => Assert.Equal(new FrameChoice(step, 0), FrameChoice.AtMost(32, Film(240, framesPerSecond)));

    [Fact]
    public void Choice_HoldsExactlyTheFramesThatItNames()
    {
        var choice = new FrameChoice(3, 1);
        Assert.Equal([1, 4, 7], choice.Of(9));
        Assert.Equal(choice.Of(9), Enumerable.Range(0, 9).Where(choice.Holds));
    }

    [Fact]
    public void EachChosenFrame_HasItsPlaceAmongTheChosen()
    {
        var choice = new FrameChoice(3, 1);
        var chosen = choice.Of(9);
        Assert.Equal(chosen, Enumerable.Range(0, chosen.Count).Select(choice.At));
        Assert.Equal(Enumerable.Range(0, chosen.Count), chosen.Select(choice.PlaceOf));
    }

    [Fact]
    public void ChoiceWithAnEnd_HoldsNothingFromThereOn()
    {
        var choice = new FrameChoice(3, 1, 7);
        Assert.Equal([1, 4], choice.Of(9));
        Assert.Equal([1], choice.Of(3));
        Assert.Equal(choice.Of(9), Enumerable.Range(0, 9).Where(choice.Holds));
    }

    private static VideoFacts Film(int frames, double rate)
        => new("film", 8, 8, 0, [.. Enumerable.Range(0, frames).Select(i => Seconds.Of(i / rate))], false);
}
