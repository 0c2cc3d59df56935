using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Body;

public class BodyTrackerTests
{
    private static readonly SyntheticLifter Lifter = new();
    private static readonly SagittalPlane Side = new(Facing.Right, 0);

    [Fact]
    public void TrunkLength_IsReadWhereTheLifterIsBentOver()
    {
        // Upright, the net puts the hips too low.
        var upright = Enumerable.Range(0, 40).Select(i => Stretched(Frame(i, 1), 1.3));
        var bent = Enumerable.Range(40, 10).Select(i => Frame(i, 0));
        Assert.Equal(Lifter.Trunk, TrunkLengths.Typical(new LifterTrack([.. upright, .. bent])), 0.01);
    }

    [Fact]
    public void LifterNeverBentOver_TrunkLengthIsThatOfAllFrames()
        => Assert.Equal(Lifter.Trunk, TrunkLengths.Typical(Track(_ => 1)), 0.01);

    [Fact]
    public void LifterWhoOnlyStands_BackHasTheRulerOfTheLift()
    {
        var standing = new LifterTrack([.. Enumerable.Range(0, 40).Select(i => Stretched(Frame(i, 1), 1.22))]);
        Assert.Equal(Lifter.Trunk, TrunkLengths.OfBack(standing, Side), 0.01);
        Assert.Equal(Lifter.Trunk, TrunkLengths.OfBack(Track(_ => 0), Side), 0.01);
    }

    [Fact]
    public void CameraAtTheFrontQuarter_BackHasTheRulerOfTheSide()
    {
        var quarter = new SagittalPlane(Facing.Right, 30);
        var seen = Track(_ => 0, frame => Changed(frame, (_, at) => at with { X = at.X * Math.Cos(30 * Math.PI / 180) }));
        Assert.True(TrunkLengths.Typical(seen) < 0.95 * Lifter.Trunk);
        Assert.Equal(Lifter.Trunk, TrunkLengths.OfBack(seen, quarter), 0.01);
    }

    [Fact]
    public void NobodySeen_TrunkHasNoLength()
        => Assert.Equal(0, TrunkLengths.Typical(new LifterTrack([.. Enumerable.Range(0, 9).Select(Lost)])));

    [Fact]
    public void SidesSwappedByTheNet_JointsStay()
    {
        var steady = BodyTracker.Track(Track(_ => 0.5));
        var swapping = BodyTracker.Track(Track(_ => 0.5, frame => frame.Index % 2 == 0 ? frame : Swapped(frame)));
        Assert.Equal(steady.At(BodyJoint.Knee, 15)!.Value.X, swapping.At(BodyJoint.Knee, 15)!.Value.X, 1e-6);
    }

    /// <summary>The net draws a foot behind the plate further up, and the shin with it.</summary>
    [Fact]
    public void PlateHidesOneFoot_TheLegThatStandsOnTheFloorCounts()
    {
        var raised = BodyTracker.Track(Track(_ => 0.5, frame => frame.Index > 20 ? WithRightLeg(frame, raised: 0.5) : frame));
        var plain = BodyTracker.Track(Track(_ => 0.5));
        foreach (var joint in new[] { BodyJoint.Knee, BodyJoint.Ankle, BodyJoint.Heel, BodyJoint.Toe })
            Assert.InRange(plain.At(joint, 25)!.Value.DistanceTo(raised.At(joint, 25)!.Value), 0, 0.01);
    }

    [Fact]
    public void FootThatAppearsHigherAllTheTime_IsTheFarOne_AndCountsAsMuch()
    {
        var far = BodyTracker.Track(Track(_ => 0.5, frame => WithRightLeg(frame, raised: 0.5)));
        var plain = BodyTracker.Track(Track(_ => 0.5));
        Assert.Equal(0.25 * Lifter.Trunk, plain.At(BodyJoint.Ankle, 15)!.Value.Y - far.At(BodyJoint.Ankle, 15)!.Value.Y, 0.01);
    }

    [Fact]
    public void WhereNeitherFootIsSeen_BothAreGuesses_AndCountAlike()
    {
        var hidden = BodyTracker.Track(Track(_ => 0.5, frame => frame.Index > 20 ? Hidden(WithRightLeg(frame, raised: 0.5)) : frame));
        var plain = BodyTracker.Track(Track(_ => 0.5));
        Assert.Equal(0.25 * Lifter.Trunk, plain.At(BodyJoint.Ankle, 25)!.Value.Y - hidden.At(BodyJoint.Ankle, 25)!.Value.Y, 0.01);
    }

    [Fact]
    public void JointThatJumpsForOneFrame_IsBroughtBack()
    {
        var track = Track(_ => 0.5, frame => frame.Index == 15 ? Shifted(frame, 90) : frame);
        var body = BodyTracker.Track(track);
        Assert.Equal(body.At(BodyJoint.Hip, 14)!.Value.X, body.At(BodyJoint.Hip, 15)!.Value.X, 0.5);
    }

    [Fact]
    public void LifterLostForASecond_JointsAreAbsentThere()
    {
        var body = BodyTracker.Track(Track(_ => 0.5, frame => frame.Index is > 20 and < 50 ? Lost(frame.Index) : frame, 70));
        Assert.Null(body.At(BodyJoint.Hip, 35));
        Assert.NotNull(body.At(BodyJoint.Hip, 10));
        Assert.NotNull(body.At(BodyJoint.Hip, 60));
    }

    [Fact]
    public void NoisyLandmarks_AreCalmed()
    {
        var noisy = Lifter with { JointNoise = 3 };
        var random = new Random(4);
        var body = BodyTracker.Track(new LifterTrack([.. Enumerable.Range(0, 90).Select(i => noisy.Frame(i, i / 30.0, 0.5, random))]));
        var knees = body[BodyJoint.Knee].Select(knee => knee!.Value.X).ToList();
        Assert.True(MathNet.Numerics.Statistics.Statistics.StandardDeviation(knees) < 1.5);
    }

    private static LifterFrame Frame(int index, double share) => Lifter.Frame(index, index / 30.0, share, new Random(1));

    private static LifterTrack Track(Func<int, double> share, Func<LifterFrame, LifterFrame>? change = null, int frames = 31)
        => new([.. Enumerable.Range(0, frames).Select(i => Frame(i, share(i))).Select(change ?? (frame => frame))]);

    private static LifterFrame Lost(int index) => new(index, Dorsal.Quantities.Seconds.Of(index / 30.0), 0, null, null);

    private static LifterFrame Stretched(LifterFrame frame, double factor)
        => Changed(frame, (point, at) => point is BodyPoint.LeftShoulder or BodyPoint.RightShoulder
            ? Hip(frame) + ((at - Hip(frame)) * factor)
            : at);

    private static ImagePoint Hip(LifterFrame frame) => frame.Pose![BodyPoint.LeftHip].Point;

    private static LifterFrame Shifted(LifterFrame frame, double pixels) => Changed(frame, (_, at) => at + new ImagePoint(pixels, 0));

    private static LifterFrame Swapped(LifterFrame frame)
        => Changed(frame, (point, at) => at + new ImagePoint(point.ToString().StartsWith("Left", StringComparison.Ordinal) ? 20 : -20, 0));

    /// <param name="raised">Trunk lengths.</param>
    private static LifterFrame WithRightLeg(LifterFrame frame, double raised)
        => Changed(frame, (point, at) => point is BodyPoint.RightKnee or BodyPoint.RightAnkle or BodyPoint.RightHeel or BodyPoint.RightFootIndex
            ? at - new ImagePoint(0, raised * Lifter.Trunk)
            : at);

    private static LifterFrame Hidden(LifterFrame frame) => frame with
    {
        Pose = frame.Pose! with { Landmarks = [.. frame.Pose.Landmarks.Select(mark => mark with { Visibility = 0.05 })] },
    };

    private static LifterFrame Changed(LifterFrame frame, Func<BodyPoint, ImagePoint, ImagePoint> change)
        => frame with
        {
            Pose = frame.Pose! with
            {
                Landmarks = [.. frame.Pose.Landmarks.Select((mark, i) => mark with { Point = change((BodyPoint)i, mark.Point) })],
            },
        };
}
