using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

public class SideTiltReaderTests
{
    private const double Width = 720;

    private static readonly ImagePoint Low = new(300, 420);

    private static readonly ImagePoint High = new(420, 400);

    [Fact]
    public void SamePicture_IsTheOtherSideOfTheLifterFromBehind()
    {
        Assert.True(Shoulders(ViewKind.Back, Low, High) > 0);
        Assert.Equal(Shoulders(ViewKind.Back, Low, High), -Shoulders(ViewKind.Front, Low, High));
    }

    [Fact]
    public void SameLifter_HangsTheSameSideLowerFromTheFrontAndFromBehind()
        => Assert.Equal(Shoulders(ViewKind.Back, Low, High), Shoulders(ViewKind.Front, Mirrored(Low), Mirrored(High)), 9);

    [Fact]
    public void MirroredFilm_GivesMirroredSides()
        => Assert.Equal(Shoulders(ViewKind.Front, Low, High), -Shoulders(ViewKind.Front, Mirrored(Low), Mirrored(High)), 9);

    [Fact]
    public void NetThatTakesLeftForRight_DoesNotChangeTheSide()
        => Assert.Equal(Shoulders(ViewKind.Front, Low, High), Shoulders(ViewKind.Front, High, Low));

    [Fact]
    public void HiddenShoulder_SaysNothingOfATilt()
        => Assert.Null(Read(ViewKind.Front, new Landmark(Low, 0.2, 1), new Landmark(High, 1, 1)));

    private static ImagePoint Mirrored(ImagePoint point) => point with { X = Width - point.X };

    private static double Shoulders(ViewKind kind, ImagePoint left, ImagePoint right) => Read(kind, new(left, 1, 1), new(right, 1, 1))!.Value;

    private static double? Read(ViewKind kind, Landmark left, Landmark right)
    {
        var landmarks = new Landmark[Enum.GetValues<BodyPoint>().Length];
        (landmarks[(int)BodyPoint.LeftShoulder], landmarks[(int)BodyPoint.RightShoulder]) = (left, right);
        var frame = new LifterFrame(0, Seconds.Of(0), 1, new Pose(landmarks, []), null);
        var view = new CameraView(kind, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(88, 2)), null);
        return SideTiltReader.Read(new LifterTrack([frame]), view)!.Shoulders!.Single();
    }
}
