using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Validation.Scores;
using Dorsal.Validation.Truth;

namespace Dorsal.Validation.Tests;

public class RenderedScoringTests
{
    private const int Decimals = 9;

    [Fact]
    public void AnAnalysisThatIsRight_IsOffByNothingAndMeasuredEverywhere()
    {
        var score = RenderedScoring.Score(HandMadeLift.Perfect, HandMadeLift.Truth);

        Assert.All(score.Errors.Where(error => error.Comparison.Title != "Thoracic, bare skin"), error =>
        {
            Assert.Equal(0, error.RootMeanSquare!.Value, Decimals);
            Assert.Equal(0, error.Bias!.Value, Decimals);
            Assert.Equal(1, error.Measured);
        });
        Assert.True(score.Repetitions.IsRight);
        Assert.Equal(0, score.EventError!.Value.Number, Decimals);
        Assert.Equal(0, score.VelocityError!.Value.Number, Decimals);
        Assert.Equal(new Share(7, 7), score.PullsSeen);
        Assert.Equal(new Share(1, 1), score.PeaksHeld);
        Assert.True(score.FacingRight);
        Assert.Equal(5, score.Findings.Count);
        Assert.All(score.Findings, finding => Assert.Equal(FindingMark.Right, finding.Mark));
    }

    [Fact]
    public void AnOffsetThatStays_IsTheBiasAndTheError()
    {
        var error = ErrorOf(HandMadeLift.With(Measure.TrunkLean, (_, value) => value - 3), Measure.TrunkLean);

        Assert.Equal(3, error.RootMeanSquare!.Value, Decimals);
        Assert.Equal(-3, error.Bias!.Value, Decimals);
    }

    [Fact]
    public void AFrameWithoutAValue_IsNotMeasuredAndNotAnError()
    {
        // What was measured is off by 2; a gap taken for 0 would be off by up to 20.
        var error = ErrorOf(HandMadeLift.With(Measure.ThoracicFlexion, (frame, value) => frame < 7 ? null : value + 2), Measure.ThoracicFlexion);

        Assert.Equal(2, error.RootMeanSquare!.Value, Decimals);
        Assert.Equal(14 / 21.0, error.Measured, Decimals);
    }

    [Fact]
    public void ATimeBetweenFrames_IsHeldAgainstTheWayBetweenThem_AndOneBehindTheLastAgainstTheLast()
    {
        // Lockout to the end is one straight way down, 65 degrees in the last frame; the analysis sees half a frame later.
        double?[] times = [1.95, 2.05, 3];
        var lift = HandMadeLift.Perfect with
        {
            Series = HandMadeLift.Perfect.Series.ToDictionary(
                series => series.Key,
                series => (IReadOnlyList<double?>)(series.Key == "timeSeconds" ? times : [65 - (62 / 24.0), 65, 65])),
        };

        Assert.Equal(0, ErrorOf(lift, Measure.TrunkLean).RootMeanSquare!.Value, Decimals);
    }

    [Fact]
    public void ASeriesWithoutAnyValue_HasNoError()
    {
        var error = ErrorOf(HandMadeLift.With(Measure.KneeFlexion, (_, _) => null), Measure.KneeFlexion);

        Assert.Null(error.RootMeanSquare);
        Assert.Null(error.Bias);
        Assert.Equal(0, error.Measured);
    }

    [Theory]
    [InlineData(BaselineSource.Lockout, 0)]
    [InlineData(BaselineSource.Population, 6.583333333)]
    public void WhatIsLeftOfTheBendAtTheTop_IsForgivenOnlyWhereTheLockoutWasTheBaseline(BaselineSource baseline, double expected)
    {
        // The true flexion at the two frames of the lockout is 6 and 7.17, the middle of which the lockout takes for zero.
        var lift = HandMadeLift.With(Measure.ThoracicFlexion, (_, value) => value - 6.583333333) with { Baseline = new(baseline) };

        Assert.Equal(expected, ErrorOf(lift, Measure.ThoracicFlexion).RootMeanSquare!.Value, precision: 8);
    }

    [Fact]
    public void OnlyFramesFromStartToLockout_CountForThePull()
    {
        var outside = HandMadeLift.With(Measure.ThoracicFlexion, (frame, value) => frame is < 2 or > 8 ? null : value);
        var within = HandMadeLift.With(Measure.ThoracicFlexion, (frame, value) => frame is 2 or 5 or 8 ? null : value);

        Assert.Equal(new Share(7, 7), RenderedScoring.Score(outside, HandMadeLift.Truth).PullsSeen);
        Assert.Equal(new Share(4, 7), RenderedScoring.Score(within, HandMadeLift.Truth).PullsSeen);
    }

    [Fact]
    public void MiscountedRepetitions_HaveNoEventsOrSpeedsToCompare()
    {
        var once = HandMadeLift.Perfect;
        var score = RenderedScoring.Score(once with { Reps = [.. once.Reps, .. once.Reps] }, HandMadeLift.Truth);

        Assert.Equal(new RepetitionCount(2, 1), score.Repetitions);
        Assert.Null(score.EventError);
        Assert.Null(score.VelocityError);
    }

    [Theory]
    [InlineData(15, 25, 1)]
    [InlineData(20, 25, 1)]
    [InlineData(20.1, 25, 0)]
    [InlineData(15, 19.9, 0)]
    public void AnIntervalHoldsThePeak_WhenTheTruthLiesInIt(double low, double high, int held)
    {
        var lift = HandMadeLift.With(repetition => repetition with { Peaks = new Dictionary<string, Analyses.AnalysedQuantity?> { ["thoracicFlexion"] = new(20, low, high) } });

        Assert.Equal(new Share(held, 1), RenderedScoring.Score(lift, HandMadeLift.Truth).PeaksHeld);
    }

    [Fact]
    public void APeakThatWasNotMeasurable_IsNoMissedPeak()
    {
        var lift = HandMadeLift.With(repetition => repetition with { Peaks = new Dictionary<string, Analyses.AnalysedQuantity?> { ["thoracicFlexion"] = null } });

        Assert.Equal(new Share(0, 0), RenderedScoring.Score(lift, HandMadeLift.Truth).PeaksHeld);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Facing.Right)]
    public void AFacingThatIsUnknownOrTheOther_IsNotRight(Facing? facing)
    {
        var lift = HandMadeLift.Perfect with { View = HandMadeLift.Perfect.View with { Facing = facing } };

        Assert.False(RenderedScoring.Score(lift, HandMadeLift.Truth).FacingRight);
    }

    [Fact]
    public void ACameraBehindTheLifter_IsAsFarOffAsOneInFront()
    {
        var truth = HandMadeLift.Truth with { Camera = new TrueCamera(-30, Facing.Left) };

        Assert.Equal(30, RenderedScoring.Score(HandMadeLift.Perfect, truth).Yaw.Number);
    }

    private static SeriesError ErrorOf(Analyses.AnalysedLift lift, Measure measure)
        => RenderedScoring.Score(lift, HandMadeLift.Truth).Errors.First(error => error.Comparison.Measure == measure);
}
