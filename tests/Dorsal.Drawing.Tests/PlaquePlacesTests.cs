using Dorsal.Drawing.Annotation;
using Dorsal.Footage;

namespace Dorsal.Drawing.Tests;

public class PlaquePlacesTests
{
    private const double Width = 40;
    private const double Height = 12;

    [Fact]
    public void AFreePlace_IsTakenAsItIsWanted()
        => Assert.Equal(new ImagePoint(10, 20), new PlaquePlaces(320, 180).Take([new(10, 20), new(200, 20)], Width, Height));

    [Fact]
    public void ATakenPlace_SendsToTheOtherSideAndThenUpOrDown()
    {
        var places = new PlaquePlaces(320, 180);
        ImagePoint[] wanted = [new(10, 20), new(200, 20)];
        var taken = Enumerable.Range(0, 4).Select(_ => places.Take(wanted, Width, Height)!.Value).ToList();

        Assert.Equal(wanted, taken.Take(2));
        Assert.Equal([10, 200], taken.Skip(2).Select(corner => corner.X));
        Assert.All(taken.Skip(2), corner => Assert.InRange(corner.Y, 20 + Height, 20 + (1.2 * Height)));
    }

    [Theory]
    [InlineData(320, 180)]
    [InlineData(90, 160)]
    [InlineData(64, 36)]
    public void HoweverSmallThePicture_NoneLeavesItOrLiesOverAnother(double pictureWidth, double pictureHeight)
    {
        var places = new PlaquePlaces(pictureWidth, pictureHeight);
        List<ImagePoint> corners = [];
        for (var i = 0; i < 12; i++)
        {
            if (places.Take([new((31 * i) % 97 - 20, (17 * i) % 61 - 10), new((31 * i) % 97 + 30, (17 * i) % 61 - 10)], Width, Height) is { } corner)
                corners.Add(corner);
        }

        Assert.NotEmpty(corners);
        Assert.All(corners, corner => Assert.True(corner.X >= 0 && corner.Y >= 0 && corner.X + Width <= pictureWidth && corner.Y + Height <= pictureHeight));
        Assert.All(
            corners.SelectMany((one, i) => corners.Skip(i + 1).Select(other => (one, other))),
            pair => Assert.True(Math.Abs(pair.one.X - pair.other.X) >= Width || Math.Abs(pair.one.Y - pair.other.Y) >= Height));
    }

    [Fact]
    public void WhatIsLookedAt_IsLeftFreeAsLongAsThereIsRoomBesideIt()
    {
        var places = new PlaquePlaces(320, 180);
        places.KeepOff([new(0, 10), new(30, 24), new(60, 30)], beside: 4);

        Assert.Equal(new ImagePoint(200, 20), places.Take([new(10, 20), new(200, 20)], Width, Height));
        Assert.InRange(places.Take([new(10, 20)], Width, Height)!.Value.Y, 34, 20 + (2 * 1.2 * Height));
        places.Clear();
        Assert.Equal(new ImagePoint(10, 20), places.Take([new(10, 20)], Width, Height));
    }

    [Fact]
    public void WithoutRoomBesideIt_WhatIsLookedAtIsLainOver()
    {
        var places = new PlaquePlaces(50, 20);
        places.KeepOff([new(0, 10), new(50, 10)], beside: 4);

        Assert.Equal(new ImagePoint(5, 3), places.Take([new(5, 3)], Width, Height));
    }

    [Fact]
    public void WithoutRoom_NothingIsTaken()
    {
        var places = new PlaquePlaces(50, 20);

        Assert.NotNull(places.Take([new(0, 0)], Width, Height));
        Assert.Null(places.Take([new(0, 0)], Width, Height));
        Assert.Null(places.Take([new(0, 0)], 60, Height));
    }
}
