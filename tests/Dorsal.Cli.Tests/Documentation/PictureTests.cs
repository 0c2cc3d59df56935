namespace Dorsal.Cli.Tests.Documentation;

/// <summary>The pictures in the repository are those that eng/PagePictures draws, so that none is changed where it gets lost.</summary>
public class PictureTests
{
    [Fact]
    public void EveryPictureOfAValue_IsAsItIsDrawn()
        => Assert.All(
            PagePictures.Pictures.All,
            picture => Assert.Equal(picture.Svg(), Repository.Text(Path.Combine("docs", "measurements", "values", picture.FileName))));
}
