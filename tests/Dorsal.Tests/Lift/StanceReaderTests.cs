using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Tests.Lift;

public class StanceReaderTests
{
    private const double Hips = 0.3;

    private const double Knees = 0.5;

    [Theory]
    [InlineData(-0.5, Stance.HandsInside)]
    [InlineData(-0.16, Stance.HandsInside)]
    [InlineData(-0.14, Stance.Unknown)]
    [InlineData(0.14, Stance.Unknown)]
    [InlineData(0.16, Stance.HandsOutside)]
    [InlineData(0.5, Stance.HandsOutside)]
    public void HandsClearlyBetweenTheKnees_AreSumo_AndClearlyBesideThemAreNot(double widerByHips, Stance expected)
        => Assert.All([ViewKind.Front, ViewKind.Back, ViewKind.Oblique], view => Assert.Equal(expected, Read(view, widerByHips)));

    [Theory]
    [InlineData(ViewKind.Side)]
    [InlineData(ViewKind.Unknown)]
    public void FromTheSide_HandsAndKneesTellNoStance(ViewKind view) => Assert.Equal(Stance.Unknown, Read(view, -0.5));

    [Fact]
    public void NobodySeen_TellsNoStance()
        => Assert.Equal(Stance.Unknown, StanceReader.Read(new LifterTrack([new LifterFrame(0, Seconds.Of(0), 0, null, null)]), View(ViewKind.Front)));

    /// <param name="widerByHips">By how many widths of the hips the hands are further apart than the knees.</param>
    private static Stance Read(ViewKind view, double widerByHips)
        => StanceReader.Read(new LifterTrack([new LifterFrame(0, Seconds.Of(0), 1, Holding(Knees + (widerByHips * Hips)), null)]), View(view));

    private static CameraView View(ViewKind kind)
        => new(kind, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(60, 8)), null);

    /// <summary>A lifter turned to the camera's quarter, with one foot further back: each pair lies on a line of its own.</summary>
    private static Pose Holding(double hands)
    {
        var world = new WorldPoint[Enum.GetValues<BodyPoint>().Length];
        void Apart(BodyPoint left, BodyPoint right, double across, double away)
            => (world[(int)left], world[(int)right]) = (new WorldPoint(across / 2, 0, away / 2), new WorldPoint(-across / 2, 0, -away / 2));

        Apart(BodyPoint.LeftHip, BodyPoint.RightHip, Hips, 0);
        Apart(BodyPoint.LeftKnee, BodyPoint.RightKnee, 0.6 * Knees, 0.8 * Knees);
        Apart(BodyPoint.LeftWrist, BodyPoint.RightWrist, 0.8 * hands, 0.6 * hands);
        return new Pose(new Landmark[world.Length], world);
    }
}
