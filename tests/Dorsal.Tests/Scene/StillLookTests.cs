using Dorsal.Footage;
using Dorsal.Scene;

namespace Dorsal.Tests.Scene;

public sealed class StillLookTests
{
    private static readonly PictureArea Lifter = new(150, 100, 250, 500);

    [Fact]
    public void RoomInWhichOnlyAShadowMoves_LooksStill()
        => Assert.True(Look(frame => PaintedWall.Picture(400, 600, CameraShift.None).Covered(new PictureArea(20 + frame, 300, 100 + frame, 380))));

    [Fact]
    public void RoomThatGoesDark_LooksStill()
        => Assert.True(Look(frame => PaintedWall.Picture(400, 600, CameraShift.None).Lit(1 - (0.001 * frame), 0)));

    [Fact]
    public void RoomThatACameraWalksBy_DoesNot()
        => Assert.False(Look(frame => PaintedWall.Picture(400, 600, PaintedWall.Sway(frame))));

    private static bool Look(Func<int, GreyPicture> picture)
    {
        var look = new StillLook(SceneView.Of(picture(0), PictureArea.Whole(400, 600), Lifter));
        for (var frame = 1; frame < 40; frame++)
            look.Add(picture(frame), Lifter);

        return look.IsStill;
    }
}
