using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Scene;

namespace Dorsal.Tests.Person;

/// <summary>What is done with every frame that is read must not make garbage: it is collected while the net waits.</summary>
public class OutlineMemoryTests
{
    private const int Cells = 256;
    private const int Frames = 10;

    /// <summary>A point of an outline is two coordinates and the width of the edge.</summary>
    private const int BytesOfAPoint = 24;

    [Fact]
    public void OutlineOfAFrame_LeavesLittleBehindBesideItself()
    {
        var (frame, mask) = (new VideoFrame<ColourPicture>(0, default, Picture()), Mask());
        var tracer = new OutlineTracer(Wall());
        var points = tracer.Trace(frame, mask)!.Points.Count;

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Frames; i++)
            tracer.Trace(frame, mask);

        var perFrame = (GC.GetAllocatedBytesForCurrentThread() - before) / Frames;
        Assert.InRange(perFrame, points * BytesOfAPoint, 4 * points * BytesOfAPoint);
    }

    [Fact]
    public void MaskThatIsLetGo_LendsItsMemoryToTheNext()
    {
        float[] logits = new float[Cells * Cells];
        void Use() => new PersonMask(new PersonRegion(default, 1, 0), Cells, logits).Dispose();
        Use();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Frames; i++)
            Use();

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Frames, 0, 200);
    }

    private static ColourPicture Picture()
    {
        var rgb = new byte[600 * 600 * 3];
        new Random(3).NextBytes(rgb);
        return ColourPicture.OfRgb(600, 600, rgb);
    }

    private static PersonMask Mask() => new(
        new PersonRegion(new ImagePoint(300, 300), 580, 0.2),
        Cells,
        [.. Enumerable.Range(0, Cells * Cells).Select(i => (float)(80 - double.Hypot((i % Cells) - 128, (i / Cells) - 128)))]);

    private static StillScene Wall()
    {
        var history = new PixelHistory(PictureArea.Whole(600, 600));
        for (var i = 0; i < PixelHistory.FewestViews; i++)
            history.Add(Picture(), [new ImagePoint(0, 0), new ImagePoint(1, 0), new ImagePoint(1, 1)], 1);

        return history.Scene();
    }
}
