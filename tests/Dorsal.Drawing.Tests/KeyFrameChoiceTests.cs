using Dorsal.Drawing.KeyFrames;
using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Tests;

public class KeyFrameChoiceTests
{
    private static readonly TracedLift Lift = RenderedLift.TwoRepetitions;

    [Fact]
    public void EachRepetition_HasAPictureOfEachOfItsMoments()
    {
        var frames = KeyFrameChoice.Of(Lift, []);
        foreach (var repetition in Lift.Repetitions)
        {
            double At(KeyMoment moment) => frames.Single(frame => frame.Repetition == repetition.Number && frame.Moment == moment).Time.Number;

            Assert.Equal(repetition.Start.Number - 0.2, At(KeyMoment.SetUp), 0.02);
            Assert.Equal(repetition.Start.Number, At(KeyMoment.LiftOff), 0.02);
            Assert.Equal(repetition.Knee!.Value.Number, At(KeyMoment.Knee), 0.02);
            Assert.Equal(repetition.Lockout!.Value.Number, At(KeyMoment.Lockout), 0.02);
        }
    }

    [Fact]
    public void AMomentThatTheFilmDoesNotShow_HasNoPicture()
    {
        var lift = Lift with { Repetitions = [Lift.Repetitions[0] with { Complete = false, Knee = null, Lockout = null, LoweringStart = null, End = null }] };

        Assert.Equal([KeyMoment.SetUp, KeyMoment.LiftOff], KeyFrameChoice.Of(lift, []).Select(frame => frame.Moment));
    }

    [Fact]
    public void OnlyWhatIsPresent_HasAPictureOfWhereItShowsMost()
    {
        Finding Found(FindingId id, FindingStatus status) => new(
            id,
            status,
            new("thoracicFlexion", "deg", Reading.PlusMinus(20, 3)),
            [new(1, status, Reading.PlusMinus(12, 3), Seconds.Of(1)), new(2, status, Reading.PlusMinus(20, 3), Seconds.Of(3))],
            new Reason.Quoted("It rounds."));
        var worst = KeyFrameChoice.Of(Lift, [Found(FindingId.UpperBackRounding, FindingStatus.Present), Found(FindingId.BarDrift, FindingStatus.Uncertain)])
            .Where(frame => frame.Moment == KeyMoment.Worst);

        var frame = Assert.Single(worst);
        Assert.Equal((2, FindingId.UpperBackRounding), (frame.Repetition, Assert.Single(frame.Findings)));
        Assert.Equal(3, frame.Time.Number, 0.02);
    }
}
