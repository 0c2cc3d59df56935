using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Footage;

public sealed class FrameSamplesTests
{
    [Theory]
    [InlineData(400, 16)]
    [InlineData(17, 16)]
    [InlineData(16, 16)]
    public void LongFilm_GivesTheWantedNumberSpreadOverIt(int frameCount, int wanted)
    {
        var samples = Look(frameCount, wanted);

        Assert.Equal(wanted, samples.Count);
        var part = frameCount / (double)wanted;
        Assert.All(samples.Index(), sample => Assert.InRange(sample.Item, (int)(sample.Index * part), (sample.Index + 1) * part));
    }

    [Fact]
    public void ShortFilm_GivesEveryFrame() => Assert.Equal([0, 1, 2, 3, 4], Look(5, 16));

    /// <summary>The indices of the frames that were kept, though all share one buffer.</summary>
    private static List<int> Look(int frameCount, int wanted)
    {
        var buffer = new byte[2];
        var samples = new FrameSamples(frameCount, wanted);
        for (var i = 0; i < frameCount; i++)
        {
            (buffer[0], buffer[1]) = ((byte)(i / 256), (byte)(i % 256));
            samples.Look(new VideoFrame<GreyPicture>(i, Seconds.Of(i), new GreyPicture(2, 1, buffer)));
        }

        return [.. samples.Pictures.Select(picture => (picture[0, 0] * 256) + picture[1, 0])];
    }
}
