using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Tests.Footage;

public class GreyFilmTests
{
    private const int Frames = 12;

    [Fact]
    public void FilmThatIsReadInColour_IsNotDecodedOnceMoreForTheBar()
    {
        var footage = new ColouredFootage();
        var film = new GreyFilm(footage, 2);
        Assert.Equal(Frames, film.Colour.ReadColour(CancellationToken.None).Count());

        Assert.Equal(Enumerable.Range(0, Frames), film.Look(FrameChoice.All, 1, frame => frame.Index, 2, CancellationToken.None));
        Assert.Equal(0, footage.GreyReadings);
    }

    [Fact]
    public void FrameKeptOnTheWay_IsWhatTheFilmShows_ThoughItsBufferIsUsedAgain()
    {
        var footage = new ColouredFootage();
        var film = new GreyFilm(footage, 2);
        Assert.Equal(Frames, film.Colour.ReadColour(CancellationToken.None).Count());

        var kept = film.Look(FrameChoice.All, 1, frame => (frame.Index, frame.Picture.Width, frame.Picture.Height, Luma: frame.Picture[1, 1]), 2, CancellationToken.None);
        Assert.All(kept, frame => Assert.Equal((frame.Index, 3, 2, (byte)(10 * frame.Index)), frame));
    }

    [Fact]
    public void FilmOfWhichOnlySomeFramesAreReadInColour_IsKeptWhole()
    {
        var footage = new ColouredFootage();
        var film = new GreyFilm(footage, 2);
        Assert.Equal([4, 8], film.Colour.ReadColour(new FrameChoice(4, 4), 1, CancellationToken.None).Select(frame => frame.Index));
        Assert.Equal([0], film.Colour.ReadColour(new FrameChoice(4, 0, 4), 1, CancellationToken.None).Select(frame => frame.Index));

        Assert.Equal(
            Enumerable.Range(0, Frames).Select(index => (byte)(10 * index)),
            film.Look(FrameChoice.All, 1, frame => frame.Picture[0, 0], 2, CancellationToken.None));
        Assert.Equal(0, footage.GreyReadings);
    }

    [Theory]
    [InlineData(100, 3, 3)]
    [InlineData(1200, 3, 4)]
    [InlineData(36000, 3, 3)]
    [InlineData(600, 2, 2)]
    public void FilmInSlowMotion_IsMadeSmallerByOneMore_WhereItIsKeptThenAndHardlyTheWorse(int frames, int wanted, int shrink)
        => Assert.Equal(shrink, new GreyFilm(new LargeFootage(frames), wanted).Shrink);

    [Fact]
    public void FilmThatNobodyReadInColour_IsReadForTheBarAlone()
    {
        var footage = new ColouredFootage();
        var film = new GreyFilm(footage, 2);
        Assert.Equal(Frames, film.Look(FrameChoice.All, 1, frame => frame.Index, 2, CancellationToken.None).Count());
    }

    /// <summary>1080 by 1920 pixels that nobody reads.</summary>
    private sealed class LargeFootage(int frames) : IFootage
    {
        public VideoFacts Facts { get; } = new("film", 1080, 1920, 0, [.. Enumerable.Range(0, frames).Select(i => Seconds.Of(i / 120.0))], false);

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation) => throw new NotSupportedException();

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => throw new NotSupportedException();
    }

    /// <summary>Six by four pixels, brighter from frame to frame, in one buffer.</summary>
    private sealed class ColouredFootage : IFootage
    {
        public int GreyReadings { get; private set; }

        public VideoFacts Facts { get; } = new("film", 6, 4, 0, [.. Enumerable.Range(0, Frames).Select(i => Seconds.Of(i / 30.0))], false);

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        {
            var planes = new byte[ColourPicture.BytesOf(6, 4)];
            foreach (var index in frames.Of(Frames))
            {
                Array.Fill(planes, (byte)(10 * index));
                yield return new VideoFrame<ColourPicture>(index, Facts.FrameTimes[index], new ColourPicture(6, 4, planes, ColourCoding.Full));
            }
        }

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation)
        {
            GreyReadings++;
            return Enumerable.Range(0, Frames).Select(i => new VideoFrame<GreyPicture>(
                i, Facts.FrameTimes[i], new GreyPicture(6 / shrink, 4 / shrink, new byte[6 / shrink * (4 / shrink)])));
        }
    }
}
