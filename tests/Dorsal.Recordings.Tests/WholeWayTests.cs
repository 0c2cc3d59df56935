using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;

namespace Dorsal.Recordings.Tests;

public class WholeWayTests
{
    public static TheoryData<string> Clips => RenderedClip.Names;

    public static TheoryData<string> WithPlate => RenderedClip.NamesWithPlate;

    [Theory, MemberData(nameof(Clips))]
    public void Repetitions_AreFoundAtTheirTimes(string name)
    {
        var (clip, result) = (RenderedClip.Named(name), RenderedClip.Named(name).Measured());
        Assert.Equal(clip.Repetitions.Count, result.Repetitions.Count);
        foreach (var (truth, found) in clip.Repetitions.Zip(result.Repetitions))
        {
            Assert.Equal(truth.Start, found.Events.Start.Number, 0.15);
            Assert.Equal(truth.Lockout, found.Events.Lockout!.Value.Number, 0.2);
            Assert.Equal(truth.End, found.Events.End!.Value.Number, 0.2);
            Assert.True(found.Events.Complete);
        }
    }

    [Theory, MemberData(nameof(Clips))]
    public void Deadlift_IsToldAsOne_FromTheRightSide(string name)
    {
        var (clip, result) = (RenderedClip.Named(name), RenderedClip.Named(name).Measured());
        Assert.Equal(LiftKind.Conventional, result.Lift);
        Assert.Equal(clip.Yaw > 20 ? ViewKind.Oblique : ViewKind.Side, result.View.Kind);
        Assert.Equal(clip.Facing, result.View.Facing);
        var yaw = result.View.Yaw.EstimateOrNull!.Value;
        Assert.InRange(clip.Yaw, yaw.Low.Number, yaw.High.Number);
    }

    [Theory, MemberData(nameof(Clips))]
    public void PeakFlexions_LieInTheirIntervals(string name)
    {
        var (clip, result) = (RenderedClip.Named(name), RenderedClip.Named(name).Measured());
        for (var rep = 0; rep < clip.Repetitions.Count; rep++)
        {
            Inside(clip.Thoracic, result.Peak(Measure.ThoracicFlexion, rep));
            Inside(clip.Lumbar, result.Peak(Measure.LumbarFlexion, rep));
        }
    }

    [Theory, MemberData(nameof(WithPlate))]
    public void BarTravelAndSpeed_LieInTheirIntervals_OrHardlyBeside(string name)
    {
        var (clip, result) = (RenderedClip.Named(name), RenderedClip.Named(name).Measured());
        for (var rep = 0; rep < clip.Repetitions.Count; rep++)
        {
            var truth = clip.Repetitions[rep];
            Assert.Equal(clip.BarTravel, result.Peak(Measure.BarHeight, rep).Value, 0.04);
            Inside(clip.BarTravel, result.Peak(Measure.BarHeight, rep), 0.005);
            var speed = result.Repetitions[rep].MeanUpVelocity.EstimateOrNull!.Value;
            Assert.InRange(clip.BarTravel / (truth.Lockout - truth.Start), speed.Low.Number, speed.High.Number);
        }
    }

    [Theory, MemberData(nameof(WithPlate))]
    public void FollowedBar_TellsLockoutLandingAndMeanSpeedClosely(string name)
    {
        var (clip, result) = (RenderedClip.Named(name), RenderedClip.Named(name).Measured());
        foreach (var (truth, found) in clip.Repetitions.Zip(result.Repetitions))
        {
            Assert.Equal(truth.Lockout, found.Events.Lockout!.Value.Number, 0.05);
            Assert.Equal(truth.End, found.Events.End!.Value.Number, 0.09);
            Assert.Equal(clip.BarTravel / (truth.Lockout - truth.Start), found.MeanUpVelocity.EstimateOrNull!.Value.Value.Number, 0.03);
        }
    }

    [Fact]
    public void BarOverTheFoot_LiesInItsInterval()
    {
        // The rendered lifters all set up with the bar 2 cm ahead of mid-foot; on the way up it stays within 2 cm of that.
        foreach (var clip in new[] { RenderedClip.Clean, RenderedClip.UpperBack, RenderedClip.LowerBack, RenderedClip.LeanBack })
        {
            Inside(0.02, clip.Measured().Peak(Measure.BarForward), 0.02);
            Assert.NotEqual(FindingStatus.Present, clip.Measured().Status(FindingId.BarForward));
        }
    }

    [Fact]
    public void CameraAtAnAngle_HandsTellWhereTheBarIsOverTheFoot()
    {
        // The end of the bar that is seen appears 40 cm from its middle.
        var result = RenderedClip.Oblique.Measured();
        var ahead = result.Measures[Measure.BarForward].Values.OfType<double>().ToList();
        Assert.Equal(0.02, ahead.Order().ElementAt(ahead.Count / 2), 0.02);
        Assert.All(ahead, metres => Assert.InRange(metres, -0.06, 0.08));
        Assert.NotEqual(FindingStatus.Present, result.Status(FindingId.BarForward));
    }

    [Theory, MemberData(nameof(Clips))]
    public void EveryNumber_IsOne_AndHasAnInterval(string name)
    {
        foreach (var series in RenderedClip.Named(name).Measured().Measures.Series.Values)
        {
            Assert.All(series.Values.OfType<double>(), value => Assert.True(double.IsFinite(value)));
            Assert.All(series.HalfWidths.OfType<double>(), halfWidth => Assert.True(double.IsFinite(halfWidth) && halfWidth >= 0));
            Assert.Equal(series.Values.Select(value => value is null), series.HalfWidths.Select(halfWidth => halfWidth is null));
        }
    }

    [Fact]
    public void RoundedUpperBack_ShowsThere_AndStandsOutFromACleanLift()
    {
        var (clean, rounded) = (RenderedClip.Clean.Measured(), RenderedClip.UpperBack.Measured());
        Assert.True(rounded.Peak(Measure.ThoracicFlexion).Value > clean.Peak(Measure.ThoracicFlexion).Value + 15);
        Assert.Equal(FindingStatus.Present, rounded.Status(FindingId.UpperBackRounding));
        Assert.NotEqual(FindingStatus.Present, clean.Status(FindingId.UpperBackRounding));
    }

    [Fact]
    public void RoundedLowerBack_ShowsThere_AndStandsOutFromACleanLift()
    {
        var (clean, rounded) = (RenderedClip.Clean.Measured(), RenderedClip.LowerBack.Measured());
        Assert.True(rounded.Peak(Measure.LumbarFlexion).Value > clean.Peak(Measure.LumbarFlexion).Value + 8);
        Assert.NotEqual(FindingStatus.Present, clean.Status(FindingId.LowerBackRounding));
    }

    [Fact]
    public void CleanLift_HasNoFindingThatIsPresent()
        => Assert.DoesNotContain(RenderedClip.Clean.Measured().Findings, finding => finding.Status == FindingStatus.Present);

    private static void Inside(double truth, Reading reading, double allowance = 0)
        => Assert.InRange(truth, reading.Low - allowance, reading.High + allowance);
}
