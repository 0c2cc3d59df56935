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
        using var film = GreyFilm.Begin(footage, 2, isReadInColour: true, CancellationToken.None);
        Assert.Equal(Frames, film.Colour.ReadColour(CancellationToken.None).Count());

        Assert.Equal(Enumerable.Range(0, Frames), film.Look(FrameChoice.All, 1, frame => frame.Index, 2, CancellationToken.None));
        Assert.Equal(0, footage.GreyReadings);
    }

    [Fact]
    public void FrameKeptOnTheWay_IsWhatTheFilmShows_ThoughItsBufferIsUsedAgain()
    {
        var footage = new ColouredFootage();
        using var film = GreyFilm.Begin(footage, 2, isReadInColour: true, CancellationToken.None);
        Assert.Equal(Frames, film.Colour.ReadColour(CancellationToken.None).Count());

        var kept = film.Look(FrameChoice.All, 1, frame => (frame.Index, frame.Picture.Width, frame.Picture.Height, Luma: frame.Picture[1, 1]), 2, CancellationToken.None);
        Assert.All(kept, frame => Assert.Equal((frame.Index, 3, 2, (byte)(10 * frame.Index)), frame));
    }

    [Fact]
    public void FilmThatNobodyReadInColour_IsReadForTheBarAlone()
    {
        var footage = new ColouredFootage();
        using var film = GreyFilm.Begin(footage, 2, isReadInColour: true, CancellationToken.None);
        Assert.Equal(Frames, film.Look(FrameChoice.All, 1, frame => frame.Index, 2, CancellationToken.None).Count());
    }

    [Fact]
    public void SmallPixel_IsTheMeanOfThoseItStandsFor()
    {
        byte[] rgb = [0, 0, 0, 100, 100, 100, 8, 8, 8, 40, 40, 40, 60, 60, 60, 9, 9, 9];
        var grey = new ColourPicture(3, 2, rgb).Grey(2);
        Assert.Equal((1, 1, (byte)50), (grey.Width, grey.Height, grey[0, 0]));
        Assert.Equal((byte)100, new ColourPicture(3, 2, rgb).Grey()[1, 0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void SmallPixelOfAnyPicture_IsTheRoundedMeanOfItsLuma(int shrink)
    {
        const int Width = 157;
        const int Height = 23;
        var rgb = new byte[Width * Height * 3];
        new Random(shrink).NextBytes(rgb);
        int Luma(int x, int y) => (((y * Width) + x) * 3) is var i ? (299 * rgb[i]) + (587 * rgb[i + 1]) + (114 * rgb[i + 2]) : 0;
        int Mean(int column, int row) => (Enumerable.Range(0, shrink * shrink)
            .Sum(i => Luma((column * shrink) + (i % shrink), (row * shrink) + (i / shrink))) + (500 * shrink * shrink)) / (1000 * shrink * shrink);

        var grey = new ColourPicture(Width, Height, rgb).Grey(shrink);
        Assert.Equal((Width / shrink, Height / shrink), (grey.Width, grey.Height));
        for (var i = 0; i < grey.Width * grey.Height; i++)
            Assert.Equal(Mean(i % grey.Width, i / grey.Width), grey.Luma[i]);
    }

    /// <summary>Six by four pixels, brighter from frame to frame, in one buffer.</summary>
    private sealed class ColouredFootage : IFootage
    {
        public int GreyReadings { get; private set; }

        public VideoFacts Facts { get; } = new("film", 6, 4, 0, [.. Enumerable.Range(0, Frames).Select(i => Seconds.Of(i / 30.0))], false);

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        {
            var rgb = new byte[6 * 4 * 3];
            foreach (var index in frames.Of(Frames))
            {
                Array.Fill(rgb, (byte)(10 * index));
                yield return new VideoFrame<ColourPicture>(index, Facts.FrameTimes[index], new ColourPicture(6, 4, rgb));
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
