using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Result;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Measures;

public class WholeWayTests
{
    private static readonly SyntheticFilm Film = new(new SyntheticLifter { ThoracicRounding = 25 }) { PlateRadius = 0.225, Standing = 1.5 };

    [Fact]
    public void OneLift_IsOneWholeRepetition_AtItsTimes()
    {
        var result = WholeWay.Measure(Film.Observe());
        var rep = Assert.Single(result.Repetitions).Events;
        Assert.Equal(LiftKind.Conventional, result.Lift);
        Assert.Equal(Film.Start, rep.Start.Number, 0.2);
        Assert.Equal(Film.Start + SyntheticFilm.Up, rep.Lockout!.Value.Number, 0.25);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(30)]
    public void BackThatRoundsMore_MeasuresRounder(double rounding)
    {
        // Outline degrees come out as more degrees of the spine, because the outline bends less.
        var peak = PeakThoracic(Film with { Lifter = new SyntheticLifter { ThoracicRounding = rounding } });
        Assert.InRange(peak.Value, rounding - 2, (1.35 * rounding) + 2);
    }

    [Fact]
    public void LifterFacingLeft_MeasuresTheSame()
    {
        var (right, left) = (PeakThoracic(Film), PeakThoracic(Film with { Lifter = Film.Lifter with { Facing = Facing.Left } }));
        Assert.Equal(right.Value, left.Value, 0.1);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(2)]
    public void SmallerOrLargerLifter_MeasuresTheSame(double scale)
        => Assert.Equal(
            PeakThoracic(Film).Value,
            PeakThoracic(Film with { Lifter = Film.Lifter with { Trunk = 150 * scale, EdgeWidth = 3 * scale } }).Value,
            0.5);

    [Theory]
    [InlineData(25)]
    [InlineData(60)]
    public void FrameRate_ChangesLittle(double framesPerSecond)
        => Assert.Equal(PeakThoracic(Film).Value, PeakThoracic(Film with { FramesPerSecond = framesPerSecond }).Value, 1.5);

    [Fact]
    public void NoisierFilm_HasWiderIntervals_NeverNarrower()
    {
        var widths = new[] { 0.0, 2, 4, 8 }.Select(noise =>
            HalfWidth(Film with { Lifter = Film.Lifter with { OutlineNoise = noise, JointNoise = noise } })).ToList();
        Assert.Equal(widths.Order(), widths);
        Assert.True(widths[^1] > widths[0]);
    }

    [Fact]
    public void KneeBehindThePlate_IsKnownLessWell()
    {
        var seen = Film.Observe();
        var knee = WholeWay.Measure(seen).Measures[Measure.KneeFlexion];
        var free = WholeWay.Measure(seen with { Bar = Dorsal.Bar.BarTrack.Unseen(seen.Video) }).Measures[Measure.KneeFlexion];

        Assert.Equal(2, knee.HalfWidths.OfType<double>().Select(half => Math.Round(half)).Distinct().Count());
        Assert.True(knee.HalfWidths.Max() > 1.5 * knee.HalfWidths.Min());
        Assert.Single(free.HalfWidths.OfType<double>().Distinct());
    }

    [Theory]
    [InlineData(PoseModel.Full)]
    [InlineData(PoseModel.Lite)]
    public void LesserNet_SaysTheSameWithMoreDoubtOfKneeTrunkAndLowerBack(PoseModel lesser)
    {
        var seen = Film.Observe();
        var (heavy, other) = (WholeWay.Measure(seen).Measures, WholeWay.Measure(seen with { Model = lesser }).Measures);
        Assert.All(Enum.GetValues<Measure>(), measure => Assert.Equal(heavy[measure].Values, other[measure].Values));
        Assert.Equal(
            [Measure.LumbarFlexion, Measure.TrunkLean, Measure.KneeFlexion],
            Enum.GetValues<Measure>().Where(measure => other[measure].HalfWidths.Min() > heavy[measure].HalfWidths.Min()));
        Assert.All(Enum.GetValues<Measure>(), measure => Assert.True(other[measure].HalfWidths.Max() >= heavy[measure].HalfWidths.Max()));
    }

    [Theory]
    [InlineData(90, UnmeasurableReason.CameraInFront)]
    [InlineData(-90, UnmeasurableReason.CameraBehind)]
    [InlineData(50, UnmeasurableReason.CameraTooOblique)]
    public void FilmedFromWhereTheBackIsNotSeen_EverySeriesIsAbsentAndSaysWhy(double yaw, UnmeasurableReason why)
    {
        var result = WholeWay.Measure((Film with { Lifter = Film.Lifter with { Yaw = yaw } }).Observe());
        Assert.Equal(Enum.GetValues<Measure>().Length, result.Measures.Series.Count);
        Assert.All(result.Measures.Series.Values, series =>
        {
            Assert.Equal(why, series.WhyAbsent);
            Assert.All(series.Values, Assert.Null);
            Assert.All(series.HalfWidths, Assert.Null);
        });
    }

    [Fact]
    public void EmptyRoom_IsMeasuredAsNothing()
    {
        var seen = Film.Observe();
        var empty = seen with
        {
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => new LifterFrame(frame.Index, frame.Time, 0, null, null))]),
            Bar = Dorsal.Bar.BarTrack.Unseen(seen.Video),
        };
        var result = WholeWay.Measure(empty);
        Assert.Empty(result.Repetitions);
        Assert.Equal(ViewKind.Unknown, result.View.Kind);
        Assert.All(result.Findings, finding => Assert.Equal(Dorsal.Findings.FindingStatus.NotMeasurable, finding.Status));
    }

    [Fact]
    public void BackHiddenForAWhile_ValuesAreAbsentThere_NotZero()
    {
        var seen = Film.Observe();
        var hidden = seen with
        {
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select((frame, i) => i is > 90 and < 120 ? frame with { Silhouette = null } : frame)]),
        };
        var series = WholeWay.Measure(hidden).Measures[Measure.ThoracicFlexion];
        Assert.All(Enumerable.Range(98, 14), i => Assert.Null(series.Values[i]));
        Assert.Equal(UnmeasurableReason.BackHidden, series.WhyAbsent);
    }

    private static double HalfWidth(SyntheticFilm film)
        => WholeWay.Measure(film.Observe()).Measures[Measure.ThoracicFlexion].HalfWidths.OfType<double>().First();

    private static Dorsal.Findings.Reading PeakThoracic(SyntheticFilm film)
        => WholeWay.Measure(film.Observe()).Repetitions[0].Peaks[Measure.ThoracicFlexion];
}
