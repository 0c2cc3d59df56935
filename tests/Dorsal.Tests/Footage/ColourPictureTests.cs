using Dorsal.Footage;

namespace Dorsal.Tests.Footage;

public sealed class ColourPictureTests
{
    private const int Width = 157;
    private const int Height = 23;

    /// <summary>ITU-R BT.709-6, 8 bits: red is 63, 102, 240 and the yellow of full strength 219, 16, 138.</summary>
    [Theory]
    [InlineData(16, 128, 128, 0, 0, 0)]
    [InlineData(235, 128, 128, 255, 255, 255)]
    [InlineData(63, 102, 240, 255, 0, 0)]
    [InlineData(219, 16, 138, 255, 255, 0)]
    [InlineData(5, 128, 128, 0, 0, 0)] // Blacker than black is black.
    public void ColourOfAFilm_IsWhatItsCodingSays(byte luma, byte blue, byte red, int shownRed, int shownGreen, int shownBlue)
    {
        var shown = new ColourPicture(1, 1, [luma, blue, red], ColourCoding.OfFilm(ColourMatrix.Bt709)).ColourAt(0, 0);

        Assert.InRange(shown.Red, shownRed - 2, shownRed + 2);
        Assert.InRange(shown.Green, shownGreen - 2, shownGreen + 2);
        Assert.InRange(shown.Blue, shownBlue - 2, shownBlue + 2);
    }

    [Theory]
    [InlineData(ColourMatrix.Bt601, 81, 90, 240)]
    [InlineData(ColourMatrix.Bt709, 63, 102, 240)]
    [InlineData(ColourMatrix.Bt2020, 74, 97, 240)]
    public void Red_IsRed_ByEveryMatrix(ColourMatrix matrix, byte luma, byte blue, byte red)
    {
        var shown = ColourCoding.OfFilm(matrix).Colour(luma, blue, red);

        Assert.InRange(shown.Red, 252, 255);
        Assert.InRange(shown.Green, 0, 3);
        Assert.InRange(shown.Blue, 0, 3);
    }

    [Fact]
    public void GreyPixels_ComeBackExactly_AndEvenColoursNearly()
    {
        byte[] grey = [.. Enumerable.Range(0, 256).SelectMany(i => Enumerable.Repeat((byte)i, 3))];
        byte[] colour = [.. Enumerable.Repeat(new byte[] { 200, 120, 40 }, 15).SelectMany(pixel => pixel)];

        Assert.Equal(grey, ColourPicture.OfRgb(16, 16, grey).ToRgb());
        Assert.All(ColourPicture.OfRgb(5, 3, colour).ToRgb().Zip(colour), pair => Assert.InRange(pair.First, pair.Second - 2, pair.Second + 2));
    }

    [Fact]
    public void PictureInTooSmallABuffer_IsRefused()
        => Assert.Throws<ArgumentException>(() => new ColourPicture(5, 3, new byte[15 + 11], ColourCoding.Full));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void SmallGreyPixel_IsTheRoundedMeanOfTheLumaItStandsFor(int shrink)
    {
        var planes = new byte[ColourPicture.BytesOf(Width, Height)];
        new Random(shrink).NextBytes(planes);
        int Mean(int column, int row) => (Enumerable.Range(0, shrink * shrink)
            .Sum(i => planes[(((row * shrink) + (i / shrink)) * Width) + (column * shrink) + (i % shrink)]) + (shrink * shrink / 2)) / (shrink * shrink);

        var grey = new ColourPicture(Width, Height, planes, ColourCoding.Full).Grey(shrink);

        Assert.Equal((Width / shrink, Height / shrink), (grey.Width, grey.Height));
        for (var i = 0; i < grey.Width * grey.Height; i++)
            Assert.Equal(Mean(i % grey.Width, i / grey.Width), grey.Luma[i]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BluePlateOnABlackFloor_IsAsDarkAsTheFloorInLuma_AndDarkerInWarmGrey(int shrink)
    {
        // The floor is 60 60 60, the plate 20 70 160: both have a luma of 60 and some.
        var picture = ColourPicture.OfRgb(12, 6, [.. Enumerable.Range(0, 12 * 6).SelectMany(i => i % 12 < 6 ? (byte[])[60, 60, 60] : [20, 70, 160])]);
        var (luma, warm) = (picture.Grey(shrink), picture.WarmGrey(shrink));

        Assert.InRange(luma[luma.Width - 1, 0] - luma[0, 0], -8, 8);
        Assert.Equal(luma[0, 0], warm[0, 0]);
        Assert.InRange(warm[0, 0] - warm[warm.Width - 1, 0], 40, 80);
    }

    [Fact]
    public void GreyOfAFilm_ReachesFromBlackToWhite()
    {
        byte[] planes = [16, 235, 126, 0, 128, 128];

        Assert.Equal([0, 255, 128, 0], new ColourPicture(2, 2, planes, ColourCoding.OfFilm(ColourMatrix.Bt709)).Grey().Luma);
    }
}
