using Dorsal.Footage;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;

namespace Dorsal.Inference.Tests;

public sealed class MaskTests
{
    // From the shoulders to above the bar, where nothing else touches the lifter.
    private const int FirstRow = 165;
    private const int LastRow = 190;

    [Theory]
    [InlineData(PoseModel.Full)]
    [InlineData(PoseModel.Heavy)]
    public void Back_LiesWhereThePictureShowsIt_ToAPixel(PoseModel model)
    {
        var offsets = BackOffsets(model, RenderedLifter.Region);

        Assert.InRange(offsets.Average(), -1, 1);
    }

    [Fact]
    public void TurnedRegion_LeavesTheBackWhereItIs()
    {
        var upright = BackOffsets(PoseModel.Heavy, RenderedLifter.Region).Average();
        var turned = BackOffsets(PoseModel.Heavy, RenderedLifter.Region with { Angle = 0.3 }).Average();

        Assert.InRange(turned - upright, -1, 1);
    }

    [Fact]
    public void Mask_HoldsLogits()
    {
        using var net = new BlazePoseLandmarkNet(PoseModel.Heavy);

        var mask = net.Read(RenderedLifter.Picture(), RenderedLifter.Area, RenderedLifter.Region).Mask;

        Assert.True(mask.Logits.ToArray().Max() > 5);
        Assert.True(mask.Logits.ToArray().Min() < -5);
    }

    /// <summary>Pixels, row by row, by which the mask's back lies right of the true one; the lifter faces right.</summary>
    private static List<double> BackOffsets(PoseModel model, PersonRegion region)
    {
        using var net = new BlazePoseLandmarkNet(model);
        var mask = net.Read(RenderedLifter.Picture(), RenderedLifter.Area, region).Mask;
        var silhouette = RenderedLifter.Silhouette();
        return [.. Enumerable.Range(FirstRow, LastRow - FirstRow).Select(row => MaskBack(mask, row) - TrueBack(silhouette, row))];
    }

    private static double TrueBack(byte[] silhouette, int row)
    {
        var pixels = silhouette.AsSpan(row * RenderedLifter.Width, RenderedLifter.Width);
        var first = pixels.IndexOfAnyExcept((byte)0);
        return first + 1 - (pixels[first] / 255.0);
    }

    private static double MaskBack(PersonMask mask, int row)
    {
        for (var x = 60.0; x < RenderedLifter.Shoulders.X; x += 0.1)
        {
            var (u, v) = mask.Region.ToRegion(new ImagePoint(x, row + 0.5));
            if (Logit(mask, (u * mask.Size) - 0.5, (v * mask.Size) - 0.5) > 0)
                return x;
        }

        throw new InvalidOperationException($"The mask has no back in row {row}.");
    }

    private static double Logit(PersonMask mask, double column, double row)
    {
        var (left, top) = ((int)Math.Floor(column), (int)Math.Floor(row));
        var (right, below) = (column - left, row - top);
        return ((1 - below) * Across(top)) + (below * Across(top + 1));

        double Across(int y) => ((1 - right) * mask.Logits[(y * mask.Size) + left]) + (right * mask.Logits[(y * mask.Size) + left + 1]);
    }
}
