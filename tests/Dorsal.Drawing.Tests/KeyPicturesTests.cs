using Dorsal.Drawing.Colours;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Footage;
using SkiaSharp;

namespace Dorsal.Drawing.Tests;

public class KeyPicturesTests
{
    private const int JpegNoise = 6;

    [Fact]
    public void OfAFilmOfWhichEverySecondFrameIsAnalysed_TheFrameOfTheMomentIsShown()
    {
        const int Index = 14;
        var moment = new KeyFrame(KeyMoment.LiftOff, 1, [], EmptyGym.Facts.FrameTimes[Index], Index);
        var picture = Assert.Single(KeyPictures.Draw(new PlainFootage(EmptyGym.Facts), EmptyGym.Lift, [moment], ShownBend.OfEachPart, 2, null, CancellationToken.None));

        using var pixels = SKBitmap.Decode(picture.Jpeg.Span);
        Assert.Equal(PlainFootage.ShadeOf(Index), pixels.GetPixel(pixels.Width / 2, pixels.Height / 2).Red, (double)JpegNoise);
    }

    [Fact]
    public void OnAMachineOfAThousandCores_ThePictureIsDrawn()
        => Assert.Single(KeyPictures.Draw(
            new PlainFootage(EmptyGym.Facts), EmptyGym.Lift, [new KeyFrame(KeyMoment.LiftOff, 1, [], EmptyGym.Facts.FrameTimes[0], 0)], ShownBend.OfEachPart, 1000, null, CancellationToken.None));

    /// <summary>The left half dark, the right half bright: the picture shows both where they are in the film.</summary>
    [Fact]
    public void OutOfASmallerCopy_ThePicturesShowTheSame()
    {
        var moment = new KeyFrame(KeyMoment.LiftOff, 1, [], EmptyGym.Facts.FrameTimes[0], 0);
        var small = EmptyGym.Facts with { Width = EmptyGym.Facts.Width / 2, Height = EmptyGym.Facts.Height / 2 };

        using var whole = Drawn(EmptyGym.Facts, moment);
        using var copied = Drawn(small, moment);

        Assert.Equal((whole.Width, whole.Height), (copied.Width, copied.Height));
        foreach (var share in new[] { 0.1, 0.45, 0.55, 0.9 })
        {
            var (column, row) = ((int)(share * whole.Width), whole.Height / 2);
            Assert.Equal(whole.GetPixel(column, row).Red, copied.GetPixel(column, row).Red, (double)JpegNoise);
        }
    }

    private static SKBitmap Drawn(VideoFacts facts, KeyFrame moment)
        => SKBitmap.Decode(Assert.Single(KeyPictures.Draw(new HalvedFootage(facts), EmptyGym.Lift, [moment], ShownBend.OfEachPart, 2, null, CancellationToken.None)).Jpeg.Span);
}
