using Dorsal.Footage;

namespace Dorsal.Tests.Footage;

public class SharedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(513)]
    [InlineData(int.MaxValue)]
    public void HoweverManyThreads_ThePicturesKeepTheirOrder(int threads)
    {
        int[] pictures = [.. Enumerable.Range(0, 1000)];

        Assert.Equal(pictures.Select(picture => picture + 1), pictures.SharedBy(threads).Select(picture => picture + 1));
    }
}
