using Dorsal.Footage;
using Dorsal.Inference.Detection;

namespace Dorsal.Inference.Tests;

public sealed class DetectorTests
{
    // The plate before the hips may be taken for somebody, too: which find lifts is not the detector's question.
    [Fact]
    public void StandingLifter_IsAmongThoseFound()
    {
        using var detector = new BlazePoseDetector();

        var found = detector.Detect(RenderedLifter.Picture(), RenderedLifter.Area);

        Assert.Contains(found, sighting =>
            sighting.Region.Centre.DistanceTo(RenderedLifter.Hips) < 0.5 * RenderedLifter.TrunkLength
            && sighting.Region.Side > 3 * RenderedLifter.TrunkLength
            && Math.Abs(sighting.Region.Angle) < 0.5);
    }

    [Fact]
    public void EmptyRoom_HasNobodyInIt()
    {
        using var detector = new BlazePoseDetector();

        Assert.Empty(detector.Detect(ColourPicture.OfRgb(64, 48, new byte[64 * 48 * 3]), PictureArea.Whole(64, 48)));
    }

    [Fact]
    public void LifterOutsideOfTheArea_IsNotFound()
    {
        using var detector = new BlazePoseDetector();

        Assert.Empty(detector.Detect(RenderedLifter.Picture(), new PictureArea(0, 0, 60, RenderedLifter.Height)));
    }

    [Fact]
    public void Anchors_AreAsManyAsTheNetHasCandidates() => Assert.Equal(2254, DetectorAnchors.All.Count);
}
