using Dorsal.Drawing.KeyFrames;
using SkiaSharp;

namespace Dorsal.Drawing.Tests;

public class KeyPicturesTests
{
    private const int JpegNoise = 6;

    [Fact]
    public void OfAFilmOfWhichEverySecondFrameIsAnalysed_TheFrameOfTheMomentIsShown()
    {
        const int Index = 14;
        var moment = new KeyFrame(KeyMoment.LiftOff, 1, null, EmptyGym.Facts.FrameTimes[Index], Index);
        var picture = Assert.Single(KeyPictures.Draw(new PlainFootage(EmptyGym.Facts), EmptyGym.Lift, [moment], null, CancellationToken.None));

        using var pixels = SKBitmap.Decode(picture.Jpeg.Span);
        Assert.Equal(PlainFootage.ShadeOf(Index), pixels.GetPixel(pixels.Width / 2, pixels.Height / 2).Red, (double)JpegNoise);
    }
}
