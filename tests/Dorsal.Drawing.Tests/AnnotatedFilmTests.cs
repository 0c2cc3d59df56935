using Dorsal.Back;
using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Drawing.Annotation;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.Overlay;
using Dorsal.Drawing.Sheets;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Wording;
using SkiaSharp;

namespace Dorsal.Drawing.Tests;

public class AnnotatedFilmTests
{
    private const int Frame = 30;

    [Fact]
    public void TheBack_IsDrawnOnItsOutlineInTheColourOfItsBend()
    {
        var lift = RenderedLift.UpperBackRounded;
        var overlay = Overlaid.At(lift, Frame);
        var drawn = AnnotatedPixels.Of(lift, Frame);
        var lumbar = BendScale.Lumbar.Of(lift.Measures[Measure.LumbarFlexion].Values[Frame]);
        var thoracic = BendScale.Thoracic.Of(lift.Measures[Measure.ThoracicFlexion].Values[Frame]);

        // Away from T12, where the one colour runs into the other.
        Assert.All(overlay.Thoracic.Skip(4).SkipLast(1), point => AssertNear(thoracic, drawn.At(point)));
        Assert.All(overlay.Lumbar.Skip(1).SkipLast(4), point => AssertNear(lumbar, drawn.At(point)));
    }

    [Fact]
    public void ABackThatWasNotSeen_IsNotDrawn()
    {
        var lift = RenderedLift.UpperBackRounded;
        var unseen = lift with { Back = [.. lift.Back.Select(_ => new BackMoment(null, null))] };
        var drawn = AnnotatedPixels.Of(unseen, Frame);
        var overlay = Overlaid.At(lift, Frame);

        Assert.All(overlay.Thoracic.Concat(overlay.Lumbar), point => Assert.True(IsGrey(drawn.At(point)), $"{drawn.At(point)} at {point}"));
    }

    [Fact]
    public void ABackWhoseBendIsNotKnown_HasNoColourAndNoGhost()
    {
        var lift = RenderedLift.UpperBackRounded;
        var series = lift.Measures.Series.ToDictionary(
            one => one.Key,
            one => one.Value with { Values = [.. one.Value.Values.Select(_ => (double?)null)], HalfWidths = [.. one.Value.Values.Select(_ => (double?)null)] });
        var unmeasured = lift with { Measures = lift.Measures with { Series = series } };

        Assert.Empty(Overlaid.At(unmeasured, Frame).Neutral);
        Assert.All(
            Overlaid.At(unmeasured, Frame).Thoracic.Skip(1).SkipLast(1),
            point => AssertNear(Palette.Ours.UnknownBend, AnnotatedPixels.Of(unmeasured, Frame).At(point)));
    }

    /// <summary>The measures go on over a gap of less than half a second; the line that is drawn there has no such bend.</summary>
    [Fact]
    public void WhereTheFramesRoundThisOneWereNotRead_TheBackIsGreyAndHasNoGhost()
    {
        var lift = WithoutTangents(RenderedLift.UpperBackRounded, number => number is > Frame - 5 and < Frame + 5);
        var drawn = AnnotatedPixels.Of(lift, Frame);

        Assert.NotNull(lift.Measures[Measure.ThoracicFlexion].Values[Frame]);
        Assert.Empty(Overlaid.At(lift, Frame).Neutral);
        Assert.All(
            Overlaid.At(lift, Frame).Thoracic.Concat(Overlaid.At(lift, Frame).Lumbar).Skip(1).SkipLast(1),
            point => AssertNear(Palette.Ours.UnknownBend, drawn.At(point)));
    }

    [Fact]
    public void WhereThisFrameAloneWasNotRead_TheColourDoesNotFlicker()
    {
        var lift = RenderedLift.UpperBackRounded;
        var lacking = WithoutTangents(lift, number => number == Frame);

        Assert.Equal(AnnotatedPixels.Of(lift, Frame).All, AnnotatedPixels.Of(lacking, Frame).All);
    }

    /// <summary>Each part may be no rounder than in its own neutral, which is round.</summary>
    [Fact]
    public void ABackThatIsSaidToBeRoundAsAWhole_HasTheColourOfTheWhole()
    {
        var lift = With(RenderedLift.UpperBackRounded, Measure.WholeBackBend, one => one with { Values = [.. one.Values.Select(_ => (double?)44)] });
        var (overlay, drawn) = (Overlaid.At(lift, Frame), AnnotatedPixels.Of(lift, Frame, ShownBend.OfTheWhole));

        Assert.All(overlay.Lumbar.Concat(overlay.Thoracic).Skip(1).SkipLast(1), point => AssertNear(BendScale.Whole.Of(44), drawn.At(point)));
    }

    [Theory]
    [InlineData(FindingStatus.Present, "wholeBackBend", ShownBend.OfTheWhole)]
    [InlineData(FindingStatus.Present, "thoracicFlexion", ShownBend.OfEachPart)]
    [InlineData(FindingStatus.Uncertain, "wholeBackBend", ShownBend.OfEachPart)]
    public void TheWholeBackIsColoured_WhereItsBendIsWhatShowsAFinding(FindingStatus status, string measure, ShownBend bend)
        => Assert.Equal(bend, ShownBends.By(
            [new Finding(FindingId.LowerBackRounding, status, new FindingMeasure(measure, "deg", new Reading(44, 37, 51)), [], new Reason.Quoted("It is round."))]));

    /// <summary>As where the plate hides the seat.</summary>
    [Fact]
    public void WhereTheSacrumIsNotSeen_OnlyTheLowerBackIsGrey()
    {
        var lift = RenderedLift.UpperBackRounded;
        var hidden = lift with { Back = [.. lift.Back.Select(moment => moment with { Tangents = moment.Tangents is { } read ? read with { Sacrum = null } : null })] };
        var (overlay, drawn) = (Overlaid.At(hidden, Frame), AnnotatedPixels.Of(hidden, Frame));
        var thoracic = BendScale.Thoracic.Of(lift.Measures[Measure.ThoracicFlexion].Values[Frame]);

        Assert.All(overlay.Lumbar.Skip(1).SkipLast(4), point => AssertNear(Palette.Ours.UnknownBend, drawn.At(point)));
        Assert.All(overlay.Thoracic.Skip(4).SkipLast(1), point => AssertNear(thoracic, drawn.At(point)));
    }

    /// <summary>How people usually stand says too little of one lower back, and limits are those of a deadlift.</summary>
    [Fact]
    public void ALevelThatCannotBeJudged_HasNoColour()
    {
        var lift = RenderedLift.UpperBackRounded;
        var people = lift with { Measures = lift.Measures with { LumbarBaseline = BaselineSource.Population } };
        var other = lift with { Kind = LiftKind.NotDeadlift };

        Assert.All(Overlaid.At(people, Frame).Lumbar.Skip(1).SkipLast(4), point => AssertNear(Palette.Ours.UnknownBend, AnnotatedPixels.Of(people, Frame).At(point)));
        Assert.All(Overlaid.At(other, Frame).Thoracic.Skip(4).SkipLast(1), point => AssertNear(Palette.Ours.UnknownBend, AnnotatedPixels.Of(other, Frame).At(point)));
    }

    [Fact]
    public void FromTheFront_NoBackAndNoAnglesAreDrawn()
    {
        var lift = RenderedLift.UpperBackRounded;
        var front = lift with { View = new CameraView(ViewKind.Front, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(90, 5)), null) };
        var moment = new ShownMoments(front, ShownBend.OfEachPart).At(front.Seen.Lifter.Frames[Frame].Index);

        Assert.Empty(moment.Frame.Thoracic);
        Assert.DoesNotContain(OverlayJoint.Hip, moment.Frame.Joints.Keys);
    }

    [Fact]
    public void FromTheFront_LimbsAreDrawnAsFarAsTheyWereSeen()
    {
        var lift = RenderedLift.UpperBackRounded;
        var front = lift with { View = new CameraView(ViewKind.Front, Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(90, 5)), null) };

        Assert.Empty(Overlaid.At(lift, Frame).Limbs);
        Assert.All(
            [OverlayLimb.Shoulders, OverlayLimb.LeftArm, OverlayLimb.Hips, OverlayLimb.LeftLeg],
            seen => Assert.Contains(seen, Overlaid.At(front, Frame).Limbs.Keys));
        Assert.DoesNotContain(OverlayLimb.RightLeg, Overlaid.At(front, Frame).Limbs.Keys);
    }

    [Fact]
    public void AFootBehindThePlate_IsNotDrawn()
    {
        var lift = RenderedLift.UpperBackRounded;
        var ankle = Overlaid.At(lift, Frame).Joints[OverlayJoint.Ankle];

        Assert.NotEqual(SKColors.Black, AnnotatedPixels.Of(WithPlateAt(lift, ankle + new ImagePoint(500, 0)), Frame).At(ankle));
        Assert.Equal(SKColors.Black, AnnotatedPixels.Of(WithPlateAt(lift, ankle + new ImagePoint(30, 30)), Frame).At(ankle));
    }

    [Fact]
    public void AKneeWhoseFootIsBehindThePlate_HasNoFigure()
    {
        var lift = RenderedLift.UpperBackRounded;
        var ankle = Overlaid.At(lift, Frame).Joints[OverlayJoint.Ankle];
        bool IsTold(ImagePoint plate)
        {
            var (film, bent) = (WithPlateAt(lift, plate), WithPlateAt(Bent(lift), plate));
            return !AnnotatedPixels.Of(film, Frame).All.SequenceEqual(AnnotatedPixels.Of(bent, Frame).All);
        }

        Assert.True(IsTold(ankle + new ImagePoint(500, 0)));
        Assert.False(IsTold(ankle + new ImagePoint(30, 30)));

        static TracedLift Bent(TracedLift lift) => With(lift, Measure.KneeFlexion, one => one with { Values = [.. one.Values.Select(_ => (double?)123)] });
    }

    [Theory]
    [InlineData(Measure.TrunkLean)]
    [InlineData(Measure.HipFlexion)]
    [InlineData(Measure.KneeFlexion)]
    public void AnAngleOnTheFilm_TellsItsDoubt(Measure angle)
    {
        var lift = WithPlateAt(RenderedLift.UpperBackRounded, new ImagePoint(-500, 0));
        AnnotatedPixels DoubtedBy(double degrees) => AnnotatedPixels.Of(With(lift, angle, one => one with { HalfWidths = [.. one.HalfWidths.Select(_ => (double?)degrees)] }), Frame);

        Assert.NotEqual(DoubtedBy(3).All, DoubtedBy(21).All);
    }

    /// <summary>Each number of the back has a stripe in the colour that its part of the line has.</summary>
    [Fact]
    public void BesideEachBend_ItsPartsColourStands_TheUpperOneAbove()
    {
        var lift = With(With(RenderedLift.UpperBackRounded, Measure.ThoracicFlexion, Bent(30)), Measure.LumbarFlexion, Bent(0));
        var drawn = AnnotatedPixels.Of(lift, Frame);
        var corner = Enumerable.Range(0, lift.Seen.Video.Height / 4).Select(row => drawn.At(new ImagePoint(LettersOf(lift) + 1, row))).ToList();
        var (upper, lower) = (corner.FindIndex(colour => IsNear(BendScale.Thoracic.Of(30), colour)), corner.FindIndex(colour => IsNear(BendScale.Lumbar.Of(0), colour)));

        Assert.True(upper > 0 && lower > upper, $"{upper} {lower}");

        static Func<MeasuredSeries, MeasuredSeries> Bent(double degrees) => one => one with { Values = [.. one.Values.Select(_ => (double?)degrees)] };
    }

    [Fact]
    public void AFilmThatNeverShowsTheBack_SaysWhy()
    {
        AnnotatedPixels Because(UnmeasurableReason reason) => AnnotatedPixels.Of(
            With(RenderedLift.UpperBackRounded, Measure.ThoracicFlexion, one => one with { Values = [.. one.Values.Select(_ => (double?)null)], WhyAbsent = reason }), Frame);

        Assert.NotEqual(Because(UnmeasurableReason.CameraInFront).All, Because(UnmeasurableReason.TooFewFrames).All);
    }

    /// <summary>Away from the lifter; a few places of a whole line may be rounded off it.</summary>
    [Theory]
    [InlineData(true, 160, 180)]
    [InlineData(false, 40, 140)]
    public void ThePlate_IsDashedWhereItsPlaceWasBridged(bool seen, int least, int most)
    {
        var centre = new ImagePoint(100, 500);
        var lift = WithPlateAt(RenderedLift.UpperBackRounded, centre);
        var bar = lift.Seen.Bar with { Frames = [.. lift.Seen.Bar.Frames.Select(frame => frame with { Seen = seen })] };
        var drawn = AnnotatedPixels.Of(lift with { Seen = lift.Seen with { Bar = bar } }, Frame);
        var rim = Enumerable.Range(0, 180).Select(part => drawn.At(centre + (new ImagePoint(Math.Cos(part * Math.PI / 90), Math.Sin(part * Math.PI / 90)) * 60)));

        Assert.InRange(rim.Count(colour => !IsGrey(colour)), least, most);
    }

    [Fact]
    public void TheTrunksLean_StandsOverTheHip_AndTheHipsBendBesideIt()
    {
        var lift = WithPlateAt(RenderedLift.UpperBackRounded, new ImagePoint(-500, 0));
        double HeightOf(Measure angle) => FirstRowThatDiffers(AnnotatedPixels.Of(lift, Frame), AnnotatedPixels.Of(With(lift, angle, one => one with { Values = [.. one.Values.Select(_ => (double?)-88)] }), Frame), lift);

        Assert.True(HeightOf(Measure.TrunkLean) < HeightOf(Measure.HipFlexion));
        Assert.True(HeightOf(Measure.HipFlexion) < HeightOf(Measure.KneeFlexion));
    }

    /// <summary>What the trunk leans away from.</summary>
    [Fact]
    public void OverTheHip_AnUprightLineStands()
    {
        var lift = WithPlateAt(RenderedLift.UpperBackRounded, new ImagePoint(-500, 0));
        var (drawn, joints) = (AnnotatedPixels.Of(lift, Frame), Overlaid.At(lift, Frame).Joints);
        var (hip, length) = (joints[OverlayJoint.Hip], joints[OverlayJoint.Hip].DistanceTo(joints[OverlayJoint.Neck]));
        var upright = Enumerable.Range(20, 60).Select(part => drawn.At(hip - new ImagePoint(0, part * length / 100)));

        Assert.InRange(upright.Count(colour => colour != SKColors.Black), 20, 60);
    }

    private static int LettersOf(TracedLift lift) => (int)AnnotatedSize.For(lift.Seen.Video).Letters;

    private static int FirstRowThatDiffers(AnnotatedPixels one, AnnotatedPixels other, TracedLift lift)
    {
        var width = AnnotatedSize.For(lift.Seen.Video).Width;
        return Enumerable.Range(0, one.All.Count).First(i => one.All[i] != other.All[i]) / width;
    }

    private static bool IsNear(SKColor wanted, SKColor seen)
        => Math.Abs(wanted.Red - seen.Red) < 25 && Math.Abs(wanted.Green - seen.Green) < 25 && Math.Abs(wanted.Blue - seen.Blue) < 25;

    /// <summary>In a wide film the figures are large beside the lifter.</summary>
    [Theory]
    [InlineData(480)]
    [InlineData(1500)]
    public void NoAngleOnTheFilm_CoversTheBackLine(int filmWidth)
    {
        var lift = RenderedLift.TwoRepetitions;
        lift = lift with { Seen = lift.Seen with { Video = lift.Seen.Video with { Width = filmWidth } } };
        var silent = ((Measure[])[Measure.TrunkLean, Measure.HipFlexion, Measure.KneeFlexion]).Aggregate(
            lift, (some, angle) => With(some, angle, one => one with { Values = [.. one.Values.Select(_ => (double?)null)] }));
        for (var number = 0; number < lift.Seen.Lifter.Frames.Count; number += 12)
        {
            var (overlay, drawn, bare) = (Overlaid.At(lift, number), AnnotatedPixels.Of(lift, number), AnnotatedPixels.Of(silent, number));

            Assert.NotEqual(bare.All, drawn.All);
            Assert.All(overlay.Lumbar.Concat(overlay.Thoracic), point => Assert.Equal(bare.At(point), drawn.At(point)));
        }
    }

    private static TracedLift With(TracedLift lift, Measure measure, Func<MeasuredSeries, MeasuredSeries> change) => lift with
    {
        Measures = lift.Measures with
        {
            Series = lift.Measures.Series.ToDictionary(one => one.Key, one => one.Key == measure ? change(one.Value) : one.Value),
        },
    };

    private static TracedLift WithoutTangents(TracedLift lift, Func<int, bool> isWithout)
        => lift with { Back = [.. lift.Back.Select((moment, number) => isWithout(number) ? moment with { Tangents = null } : moment)] };

    private static TracedLift WithPlateAt(TracedLift lift, ImagePoint centre) => lift with
    {
        Repetitions = [],
        Seen = lift.Seen with
        {
            Bar = lift.Seen.Bar with
            {
                Plate = lift.Seen.Bar.Plate!.Value with { RadiusX = 60, RadiusY = 60 },
                Frames = [.. lift.Seen.Bar.Frames.Select(frame => frame with { Centre = centre })],
            },
        },
    };

    [Fact]
    public void ThePathOfTheBar_EndsWhereTheBarIsPutDown()
    {
        var lift = RenderedLift.TwoRepetitions;
        var repetition = lift.Repetitions[0];
        int FrameAt(double seconds) => lift.Seen.Lifter.Frames.TakeWhile(frame => frame.Time.Number < seconds).Count();
        var halfWay = lift.Seen.Bar.Frames.First(frame => frame.Time.Number >= (repetition.Start.Number + repetition.Lockout!.Value.Number) / 2).Centre!.Value;
        SKColor At(double seconds) => AnnotatedPixels.Of(lift, FrameAt(seconds)).At(halfWay);

        Assert.False(IsGrey(At(repetition.Lockout!.Value.Number)));
        Assert.True(IsGrey(At(repetition.End!.Value.Number + 0.1)));
    }

    [Theory]
    [InlineData(1920, 1080, 1280, 720)]
    [InlineData(1080, 1920, 720, 1280)]
    [InlineData(640, 360, 1280, 720)]
    [InlineData(352, 241, 704, 482)]
    [InlineData(607, 1080, 720, 1280)]
    public void TheFilm_IsAsLargeAsMessengersShowIt(int width, int height, int drawnWidth, int drawnHeight)
    {
        var size = AnnotatedSize.For(EmptyGym.Facts with { Width = width, Height = height });

        Assert.Equal((drawnWidth, drawnHeight), (size.Width, size.Height));
    }

    [Fact]
    public void SlowMotion_IsThinnedOutToWhatAScreenShows()
    {
        var slow = new VideoFacts("slow.mp4", 64, 48, 0, [.. Enumerable.Range(0, 240).Select(i => Seconds.Of(i / 240.0))], VariableFrameRate: false);
        var seen = EmptyGym.Lift.Seen with { Video = slow, Bar = BarTrack.Unseen(slow) };
        var lift = EmptyGym.Lift with { Seen = seen, Steady = seen };
        List<double> times = [];
        using var film = new AnnotatedFilm(lift, ShownBend.OfEachPart, Texts.English);
        film.Draw(
            film.Frames.Of(slow.FrameCount).Select(index => new VideoFrame<byte[]>(index, slow.FrameTimes[index], new byte[film.Width * film.Height * 3 / 2])),
            (time, _) => times.Add(time.Number),
            null,
            CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 60).Select(i => i / 60.0), times);
    }

    [Fact]
    public void Colours_TellWhatIsCommonFromWhatIsNot()
    {
        var bend = Palette.Ours.Bend;

        Assert.Equal((bend[0], bend[0]), (BendScale.Thoracic.Of(0), BendScale.Lumbar.Of(-20)));
        Assert.Equal((bend[2], bend[2]), (BendScale.Thoracic.Of(10), BendScale.Lumbar.Of(43)));
        Assert.Equal((bend[3], bend[3]), (BendScale.Thoracic.Of(14), BendScale.Lumbar.Of(90)));

        // What everybody's lower back does at the floor is much for an upper one.
        Assert.Equal(bend[3], BendScale.Thoracic.Of(30));
        Assert.True(BendScale.Lumbar.Of(30).Blue > BendScale.Lumbar.Of(30).Red);
    }

    [Fact]
    public void EveryLetterOnTheFilm_IsInItsFont()
    {
        using var letters = new Lettering();
        using var font = letters.Of(12);

        Assert.True(font.ContainsGlyphs($"{Figure.Of(-12)} ±8 · {Figure.Absent}"));
        Assert.Equal("−12°", Figure.Of(-12.4));
        Assert.Equal("0°", Figure.Of(-0.3));
    }

    private static bool IsGrey(SKColor colour) => Math.Abs(colour.Red - colour.Blue) < 12 && Math.Abs(colour.Red - colour.Green) < 12;

    private static void AssertNear(SKColor wanted, SKColor seen)
    {
        Assert.InRange(seen.Red, wanted.Red - 25, wanted.Red + 25);
        Assert.InRange(seen.Green, wanted.Green - 25, wanted.Green + 25);
        Assert.InRange(seen.Blue, wanted.Blue - 25, wanted.Blue + 25);
    }
}
