using Dorsal.Drawing.Sheets;
using SkiaSharp;

namespace Dorsal.Drawing.Tests;

public sealed class FilmSheetTests : IDisposable
{
    private const int Width = 8;
    private const int Height = 4;
    private const int Pixels = Width * Height;

    private readonly FilmSheet sheet = new(Width, Height);

    public void Dispose() => sheet.Dispose();

    /// <summary>The bars of ITU-R BT.709 in video range.</summary>
    [Theory]
    [InlineData(0, 0, 0, 16, 128, 128)]
    [InlineData(255, 255, 255, 235, 128, 128)]
    [InlineData(255, 0, 0, 63, 102, 240)]
    [InlineData(0, 255, 0, 173, 42, 26)]
    [InlineData(0, 0, 255, 32, 240, 118)]
    public void WhatCovers_HasItsColourInTheFilm(byte red, byte green, byte blue, byte luma, byte u, byte v)
    {
        sheet.Canvas.Clear(new SKColor(red, green, blue));
        var frame = Laid(50, 90, 160);

        Assert.All(frame[..Pixels], sample => Assert.InRange(sample, luma - 1, luma + 1));
        Assert.All(frame[Pixels..(Pixels * 5 / 4)], sample => Assert.InRange(sample, u - 1, u + 1));
        Assert.All(frame[(Pixels * 5 / 4)..], sample => Assert.InRange(sample, v - 1, v + 1));
    }

    [Fact]
    public void WhereNothingIsDrawn_TheFilmIsAsItWas()
    {
        var frame = Laid(50, 90, 160);

        Assert.All(frame[..Pixels], sample => Assert.Equal(50, sample));
        Assert.All(frame[Pixels..(Pixels * 5 / 4)], sample => Assert.Equal(90, sample));
    }

    [Fact]
    public void WhatCoversHalf_LetsHalfThrough()
    {
        sheet.Canvas.Clear(SKColors.White.WithAlpha(128));

        Assert.All(Laid(35, 128, 128)[..Pixels], sample => Assert.InRange(sample, 134, 136));
    }

    /// <summary>One pixel of the four that share a colour gives a quarter of it; its luma is its own.</summary>
    [Fact]
    public void OnePixel_KeepsItsOwnLuma()
    {
        using var paint = new SKPaint { Color = SKColors.Red };
        sheet.Canvas.DrawPoint(2.5f, 1.5f, paint);
        var frame = Laid(16, 128, 128);

        Assert.InRange(frame[Width + 2], 62, 64);
        Assert.Equal(Pixels - 1, frame[..Pixels].Count(sample => sample == 16));
        Assert.InRange(frame[(Pixels * 5 / 4) + 1], 155, 157);
    }

    [Fact]
    public void ASheetThatIsCleared_IsClear()
    {
        sheet.Canvas.Clear(SKColors.White);
        sheet.Clear();

        Assert.All(Laid(50, 90, 160)[..Pixels], sample => Assert.Equal(50, sample));
    }

    private byte[] Laid(byte luma, byte u, byte v)
    {
        byte[] frame = [.. Enumerable.Repeat(luma, Pixels), .. Enumerable.Repeat(u, Pixels / 4), .. Enumerable.Repeat(v, Pixels / 4)];
        sheet.LayOver(frame);
        return frame;
    }
}
