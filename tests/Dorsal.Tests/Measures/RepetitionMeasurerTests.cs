using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Tests.Measures;

public class RepetitionMeasurerTests
{
    private static readonly Repetition Rep = new(
        1, true, Seconds.Of(1), Seconds.Of(1), null, Seconds.Of(2), Seconds.Of(2.5), Seconds.Of(3));

    [Fact]
    public void BarHalfAMetreUpInASecond_IsHalfAMetreASecond()
        => Assert.Equal(0.5, RepetitionMeasurer.Measure([Rep], Rising(0.5), yaw: 0)[0].MeanUpVelocity.EstimateOrNull!.Value.Value.Number, 0.01);

    /// <summary>Each instant is known to 0.13 seconds: the time between them to 0.184 of one second, and the height's part comes to it.</summary>
    [Fact]
    public void BothInstantsMayBeOff_AndTheSpeedIsDoubtedByBoth()
    {
        var measures = Rising(0.5);
        var height = measures[Measure.BarHeight];
        var exact = measures with
        {
            Series = new Dictionary<Measure, MeasuredSeries>(measures.Series) { [Measure.BarHeight] = height with { HalfWidths = [.. height.HalfWidths.Select(_ => (double?)0)] } },
        };
        Assert.Equal(0.5 * 0.184, RepetitionMeasurer.Measure([Rep], exact, yaw: 0)[0].MeanUpVelocity.EstimateOrNull!.Value.HalfWidth, 0.001);
    }

    [Fact]
    public void LockoutAtTheVeryBeginningOfTheRise_MeanSpeedIsNotMeasurable()
        => Assert.Null(RepetitionMeasurer.Measure([Rep with { Lockout = Rep.SetOff }], Rising(0.5), yaw: 0)[0].MeanUpVelocity.EstimateOrNull);

    [Fact]
    public void PlateLostForAMomentAtLockout_TakesNoSpeedAway()
    {
        var measures = Rising(0.5);
        var height = measures[Measure.BarHeight];
        double?[] Without(IReadOnlyList<double?> values, int reach) => [.. values.Select((value, i) => Math.Abs(i - 60) <= reach ? null : value)];
        LiftMeasures Lost(int reach) => measures with
        {
            Series = new Dictionary<Measure, MeasuredSeries>(measures.Series)
            {
                [Measure.BarHeight] = height with { Values = Without(height.Values, reach), HalfWidths = Without(height.HalfWidths, reach) },
            },
        };
        Assert.Equal(0.5, RepetitionMeasurer.Measure([Rep], Lost(2), yaw: 0)[0].MeanUpVelocity.EstimateOrNull!.Value.Value.Number, 0.06);
        Assert.Null(RepetitionMeasurer.Measure([Rep], Lost(10), yaw: 0)[0].MeanUpVelocity.EstimateOrNull);
    }

    [Fact]
    public void NoLockout_MeanSpeedIsNotMeasurable()
    {
        var speed = RepetitionMeasurer.Measure([Rep with { Lockout = null }], Rising(0.5), yaw: 0)[0].MeanUpVelocity;
        Assert.Equal(UnmeasurableReason.NoLockout, speed.Match<UnmeasurableReason?>(_ => null, why => why));
    }

    [Fact]
    public void BarOnItsWayWhenTheFilmBegins_MeanSpeedIsNotMeasurable()
    {
        var speed = RepetitionMeasurer.Measure([Rep with { IsStartSeen = false }], Rising(0.5), yaw: 0)[0].MeanUpVelocity;
        Assert.Equal(UnmeasurableReason.NoLiftOff, speed.Match<UnmeasurableReason?>(_ => null, why => why));
    }

    [Fact]
    public void Peaks_AreThoseOfTheWayUp()
    {
        // Still rising while the bar is held and lowered: that belongs to no pull.
        var peak = RepetitionMeasurer.Measure([Rep], Rising(0.5), yaw: 0)[0].Peaks[Measure.BarHeight];
        Assert.Equal(1.0, peak.Value, 0.01);
    }

    [Theory]
    [InlineData(BaselineSource.Lockout, 20, 8, 11.7)]
    [InlineData(BaselineSource.Lockout, -20, 8, 8)]
    [InlineData(BaselineSource.StandingInClip, 20, 8, 8)]
    public void BendThatCountsFromTheLockout_MayBeMore_ButNotLess(BaselineSource zero, double flexion, double below, double above)
    {
        var peak = RepetitionMeasurer.Measure([Rep], Bent(flexion, zero), yaw: 0)[0].Peaks[Measure.ThoracicFlexion];
        Assert.Equal((flexion, flexion - below), (peak.Value, peak.Low));
        Assert.Equal(flexion + above, peak.High, 0.1);
    }

    [Theory]
    [InlineData(5, 30)]
    [InlineData(30, 20)]
    public void NearArmHidesTheUprightBack_PeakIsThatOfTheBentOne(double yaw, double expected)
    {
        // Bent over by 60 to 0 degrees from 1 to 2 seconds; the outline is roundest where the arm has become a part of it.
        var standing = Bent(20, BaselineSource.StandingInClip);
        double?[] Over(Func<double, double> value) => [.. standing.Times.Select(t => (double?)value(t.Number))];
        var lift = standing with
        {
            Series = new Dictionary<Measure, MeasuredSeries>(standing.Series)
            {
                [Measure.TrunkLean] = new(Measure.TrunkLean, Over(t => 60 * (2 - t)), Over(_ => 5), UnmeasurableReason.BackHidden),
                [Measure.ThoracicFlexion] = new(Measure.ThoracicFlexion, Over(t => t > 1.8 ? 30 : 20), Over(_ => 8), UnmeasurableReason.BackHidden),
            },
        };
        Assert.Equal(expected, RepetitionMeasurer.Measure([Rep], lift, yaw)[0].Peaks[Measure.ThoracicFlexion].Value);
    }

    [Fact]
    public void MeasureNeverSeen_HasNoPeak()
        => Assert.DoesNotContain(Measure.ThoracicFlexion, RepetitionMeasurer.Measure([Rep], Rising(0.5), yaw: 0)[0].Peaks.Keys);

    private static LiftMeasures Bent(double thoracic, BaselineSource zero)
    {
        var rising = Rising(0.5);
        double?[] Always(double value) => [.. Enumerable.Repeat((double?)value, rising.Times.Count)];
        return rising with
        {
            Baseline = zero,
            Series = new Dictionary<Measure, MeasuredSeries>(rising.Series)
            {
                [Measure.ThoracicFlexion] = new(Measure.ThoracicFlexion, Always(thoracic), Always(8), UnmeasurableReason.BackHidden),
            },
        };
    }

    /// <summary>The bar rises all the time; nothing else is measurable.</summary>
    private static LiftMeasures Rising(double metresPerSecond)
    {
        var times = Enumerable.Range(0, 120).Select(i => Seconds.Of(i / 30.0)).ToList();
        var series = Enum.GetValues<Measure>().ToDictionary(measure => measure, measure => measure == Measure.BarHeight
            ? new MeasuredSeries(
                measure, [.. times.Select(t => (double?)(t.Number * metresPerSecond))], [.. times.Select(_ => (double?)0.01)], UnmeasurableReason.NoPlate)
            : new MeasuredSeries(measure, new double?[120], new double?[120], UnmeasurableReason.BackHidden));
        return new LiftMeasures(times, series, BaselineSource.Lockout);
    }
}
