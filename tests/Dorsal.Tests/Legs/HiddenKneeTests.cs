using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Tests.Synthetic;
using Xunit;

namespace Dorsal.Tests.Legs;

/// <summary>The near plate hides knees and feet at the floor, and the net then guesses them too high.</summary>
public class HiddenKneeTests
{
    private const double Trunk = 150;
    private static readonly SyntheticFilm Film = new(new SyntheticLifter { Trunk = Trunk }) { PlateRadius = 0.225, Standing = 1.5 };
    private static readonly BodyPoint[] Hidden = [BodyPoint.LeftKnee, BodyPoint.RightKnee, BodyPoint.LeftAnkle, BodyPoint.RightAnkle];

    [Fact]
    public void PlateHidesKneeAndFoot_HipIsBentAsIfTheyWereSeen()
    {
        var seen = Trace(Film.Observe());
        var hidden = Trace(WithLegsGuessedTooHigh(Film.Observe()));
        var netAlone = Trace(WithLegsGuessedTooHigh((Film with { Standing = 0, CutOff = SyntheticFilm.Floor + SyntheticFilm.Down + SyntheticFilm.Hold + 0.4 }).Observe()));

        Assert.InRange(Math.Abs(HipAtSetUp(hidden) - HipAtSetUp(seen)), 0, Math.Abs(HipAtSetUp(netAlone) - HipAtSetUp(seen)) / 2);
    }

    [Fact]
    public void NothingHidesTheLegs_TheyAreWhereTheNetSawThem()
    {
        var lift = Trace(Film.Observe());
        var shank = Enumerable.Range(0, lift.Legs.Count)
            .Where(i => lift.Legs[i].Knee is not null)
            .Max(i => (lift.Legs[i].Knee!.Value - lift.Plane.FromImage(lift.Body.At(Dorsal.Body.BodyJoint.Knee, i)!.Value)).Length);

        Assert.InRange(shank / Trunk, 0, 0.08);
    }

    private static TracedLift Trace(Observations seen) => DeadliftAnalysis.Trace(seen, new AnalysisOptions());

    private static double HipAtSetUp(TracedLift lift) => lift.Posture.HipFlexion.Values.OfType<double>().Max();

    private static Observations WithLegsGuessedTooHigh(Observations seen) => seen with
    {
        Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with { Pose = IsBent(frame.Pose!) ? Raised(frame.Pose!) : frame.Pose })]),
    };

    private static bool IsBent(Pose pose)
        => pose[BodyPoint.LeftHip].Point.Y - pose[BodyPoint.LeftShoulder].Point.Y < 0.8 * Trunk;

    private static Pose Raised(Pose pose) => pose with
    {
        Landmarks = [.. pose.Landmarks.Select((landmark, i) => Hidden.Contains((BodyPoint)i)
            ? landmark with { Point = landmark.Point + new ImagePoint(0, -0.12 * Trunk) }
            : landmark)],
    };
}
