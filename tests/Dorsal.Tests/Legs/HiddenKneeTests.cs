using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Tests.Synthetic;
using Xunit;

namespace Dorsal.Tests.Legs;

/// <summary>The near plate hides knees and feet at the floor, and the net then guesses them too high.</summary>
public class HiddenKneeTests
{
    private const double Trunk = 150;

    /// <summary>Degrees; a straighter leg does not say where its knee is.</summary>
    private const double Bent = 40;

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
    public void PlatePassesTheKnee_ItIsNotDrawnTowardsThePlate()
    {
        // At the top the knees are clear of the plate, as of a lifter who stands upright.
        var seen = (Film with { BarTravel = 0.65 }).Observe();
        var drawn = seen with { Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with { Pose = KneesDrawnForward(frame, seen.Bar) })]) };

        var (truth, film) = (Trace(seen), Trace(drawn));
        var passing = Enumerable.Range(0, film.Legs.Count)
            .Where(i => drawn.Lifter.Frames[i].Pose != seen.Lifter.Frames[i].Pose && truth.Posture.KneeFlexion.Values[i] > Bent).ToList();

        Assert.True(passing.Count > 5);
        Assert.All(passing, i => Assert.InRange((film.Legs[i].Knee!.Value - truth.Legs[i].Knee!.Value).Length / Trunk, 0, 0.05));
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

    /// <summary>By a tenth of the trunk, which is what the net does where the plate lies before the knee.</summary>
    private static Pose KneesDrawnForward(LifterFrame frame, BarTrack bar) => !(bar.RadiiFrom(frame.Index, frame.Pose![BodyPoint.LeftKnee].Point) < 1)
        ? frame.Pose
        : frame.Pose with
        {
            Landmarks = [.. frame.Pose.Landmarks.Select((landmark, i) => (BodyPoint)i is BodyPoint.LeftKnee or BodyPoint.RightKnee
                ? landmark with { Point = landmark.Point + new ImagePoint(0.1 * Trunk, 0) }
                : landmark)],
        };

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
