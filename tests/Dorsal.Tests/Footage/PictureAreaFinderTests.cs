using Dorsal.Footage;

namespace Dorsal.Tests.Footage;

public sealed class PictureAreaFinderTests
{
    private const int Width = 160;

    private const int Height = 90;

    private const int Samples = 16;

    [Fact]
    public void PortraitFilmOffTheCentre_BarsAreFoundToThePixel()
    {
        var area = new PictureArea(61, 0, 106, Height);

        Assert.Equal(area, PictureAreaFinder.Find(Film(area, bar: 0)));
    }

    [Fact]
    public void BarsOnAllSides_AreFound()
    {
        var area = new PictureArea(50, 30, 100, 60);

        Assert.Equal(area, PictureAreaFinder.Find(Film(area, bar: 16)));
    }

    [Fact]
    public void WhiteBarsOnBothSides_AreFound()
    {
        var area = new PictureArea(0, 20, Width, 70);

        Assert.Equal(area, PictureAreaFinder.Find(Film(area, bar: 255)));
    }

    [Fact]
    public void OneColouredStripAtTheBottom_IsFloorAndNotABar()
    {
        var film = Film(new PictureArea(0, 0, Width, 70), bar: 136);

        Assert.Equal(PictureArea.Whole(Width, Height), PictureAreaFinder.Find(film));
    }

    [Fact]
    public void FilmWithoutBars_IsWhole()
    {
        var whole = PictureArea.Whole(Width, Height);

        Assert.Equal(whole, PictureAreaFinder.Find(Film(whole, bar: 0)));
    }

    [Fact]
    public void DarkGymThatGetsBrighterTowardsTheLifter_IsWhole()
    {
        var film = Frames((x, y, random) => Math.Min(x, Width - 1 - x) + random.Next(4));

        Assert.Equal(PictureArea.Whole(Width, Height), PictureAreaFinder.Find(film));
    }

    [Fact]
    public void StripThatIsBlackOnlyAtFirst_IsPicture()
    {
        var bars = Film(new PictureArea(40, 0, 120, Height), bar: 0);
        var open = Film(PictureArea.Whole(Width, Height), bar: 0);

        Assert.Equal(PictureArea.Whole(Width, Height), PictureAreaFinder.Find([.. bars.Take(8), .. open.Take(8)]));
    }

    [Fact]
    public void FilmThatFadesFromBlack_KeepsItsBars()
    {
        var area = new PictureArea(40, 0, 120, Height);
        var black = Frames((_, _, _) => 0);

        Assert.Equal(area, PictureAreaFinder.Find([.. black.Take(2), .. Film(area, bar: 0).Skip(2)]));
    }

    [Fact]
    public void BlackFilm_IsWhole() =>
        Assert.Equal(PictureArea.Whole(Width, Height), PictureAreaFinder.Find(Frames((_, _, _) => 0)));

    [Fact]
    public void TitleWrittenIntoTheBar_DoesNotHideIt()
    {
        var area = new PictureArea(0, 40, Width, Height);
        var film = Frames((x, y, random) => y is >= 10 and < 14 && x is > 60 and < 100 ? 250 : Inside(area, x, y) ? Scene(random) : 0);

        Assert.Equal(area, PictureAreaFinder.Find(film));
    }

    [Fact]
    public void BlendedLineAndRingingAtTheStep_AreCutOff()
    {
        var film = Frames((x, _, random) => x < 39 ? random.Next(3) : x == 39 ? random.Next(20) : Scene(random));

        Assert.Equal(new PictureArea(40, 0, Width, Height), PictureAreaFinder.Find(film));
    }

    [Fact]
    public void MirroredFilm_HasTheMirroredArea()
    {
        var film = Film(new PictureArea(61, 0, 106, Height), bar: 0);

        Assert.Equal(new PictureArea(Width - 106, 0, Width - 61, Height), PictureAreaFinder.Find([.. film.Select(Mirror)]));
    }

    private static List<GreyPicture> Film(PictureArea area, int bar) =>
        Frames((x, y, random) => Inside(area, x, y) ? Scene(random) : bar + (bar is > 0 and < 255 ? random.Next(-1, 2) : 0));

    private static bool Inside(PictureArea area, int x, int y) => area.Contains(new ImagePoint(x + 0.5, y + 0.5));

    private static int Scene(Random random) => random.Next(30, 230);

    private static List<GreyPicture> Frames(Func<int, int, Random, int> luma)
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, Samples).Select(_ => Frame(luma, random))];
    }

    private static GreyPicture Frame(Func<int, int, Random, int> luma, Random random) => new(
        Width,
        Height,
        [.. Enumerable.Range(0, Width * Height).Select(i => (byte)luma(i % Width, i / Width, random))]);

    private static GreyPicture Mirror(GreyPicture picture) => new(
        Width,
        Height,
        [.. Enumerable.Range(0, Width * Height).Select(i => picture[Width - 1 - (i % Width), i / Width])]);
}
