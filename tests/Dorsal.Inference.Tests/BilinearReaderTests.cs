using Dorsal.Footage;
using Dorsal.Inference.Sampling;
using Xunit;

namespace Dorsal.Inference.Tests;

public sealed class BilinearReaderTests
{
    private const int Width = 90;
    private const int Height = 70;
    private const int Nothing = 16;

    /// <summary>The reader counts in these parts of a sample; ways on them are not rounded.</summary>
    private const double Part = 1.0 / 65536;

    private static readonly byte[] Plane = Noise();

    /// <summary>Turned, upright, across, backwards, finer and coarser than the samples, and beyond every side.</summary>
    [Theory]
    [InlineData(5, 6, 0.7, 0.31, 1)]
    [InlineData(80, 60, -0.9, -0.4, 3)]
    [InlineData(3, 66, 1.25, 0.02, 1)]
    [InlineData(10, 2, 0, 0.5, 2)]
    [InlineData(-20, 30, 1.5, 0.25, 1)]
    [InlineData(40, 65, 0.3, 0.3, 1)]
    [InlineData(20, -9, 0.11, 0.6, 2)]
    public void CellsOfARow_AreTheSameTogetherAndEachAlone(double x, double y, double acrossStep, double downStep, int each)
    {
        var step = (X: OnPart(acrossStep), Y: OnPart(downStep));
        var reader = new BilinearReader(Plane, Width, PictureArea.Whole(Width, Height), Nothing);
        var together = new int[61];
        reader.Add((x, y), step, each, together);

        var alone = new int[together.Length];
        for (var i = 0; i < alone.Length; i++)
            reader.Add((x + (i * each * step.X), y + (i * each * step.Y)), step, each, alone.AsSpan(i, 1));

        Assert.Equal(alone, together);
        Assert.Contains(together, sum => sum != 0);
    }

    private static double OnPart(double step) => Math.Round(step / Part) * Part;

    private static byte[] Noise()
    {
        var plane = new byte[Width * Height];
        new Random(1).NextBytes(plane);
        return plane;
    }
}
