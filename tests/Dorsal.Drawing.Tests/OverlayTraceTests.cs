using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Drawing.Overlay;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Results.Testing;
using Dorsal.Scene;

namespace Dorsal.Drawing.Tests;

public class OverlayTraceTests
{
    [Fact]
    public void ARoundedUpperBack_BulgesBeyondItsNeutral()
    {
        var lift = RenderedLift.UpperBackRounded;
        var flexion = lift.Measures[Measure.ThoracicFlexion].Values;
        var roundest = Enumerable.Range(0, flexion.Count).MaxBy(i => flexion[i] ?? 0);
        var frame = Overlaid.At(lift, roundest);

        Assert.True(Bulge([.. frame.Lumbar, .. frame.Thoracic]) > 1.2 * Bulge(frame.Neutral));
    }

    /// <summary>The mark is for a bar that may be over it or ahead.</summary>
    [Fact]
    public void WithoutABar_NoPlaceIsMarkedUnderIt()
    {
        var seen = RenderedLift.TwoRepetitions.Seen;

        Assert.NotNull(StandingPlace.Of(RenderedLift.TwoRepetitions));
        Assert.Null(StandingPlace.Of(DeadliftAnalysis.Trace(seen with { Bar = BarTrack.Unseen(seen.Video) }, new AnalysisOptions())));
    }

    [Fact]
    public void ABackAsInNeutral_IsItsOwnNeutral()
    {
        SagittalPoint At(double up) => new(0.001 * up * up, up);
        var back = new ShownBack([.. Enumerable.Range(0, 11).Select(i => At(10 * i))], [.. Enumerable.Range(10, 13).Select(i => At(10 * i))]);
        var neutral = NeutralBack.Of(back, 0, 0);

        Assert.Equal(23, neutral.Count);
        Assert.All(neutral, point => Assert.Equal(0.001 * point.Up * point.Up, point.Forward, 0.5));
    }

    /// <summary>All that is drawn keeps to the lifter and to the bar, wherever the camera looks.</summary>
    [Fact]
    public void InAFilmHeldInTheHand_EachPictureIsDrawnUponWhereItShowsTheLifter()
    {
        var still = RenderedLift.TwoRepetitions;
        var held = DeadliftAnalysis.Trace(still.Seen.HeldInTheHand(), new AnalysisOptions());
        var (plain, shown) = (new OverlayTrace(still), new OverlayTrace(held));
        for (var index = 0; index < still.Seen.Video.FrameCount; index += 5)
        {
            ImagePoint Swayed(ImagePoint place) => held.Seen.Camera.InPicture(index, place);
            var (expected, drawn) = (plain.At(index), shown.At(index));
            Assert.Equal(expected.Thoracic.Count, drawn.Thoracic.Count);
            Near(expected.Thoracic.Concat(expected.Lumbar).Select(Swayed), drawn.Thoracic.Concat(drawn.Lumbar));
            Near(expected.Joints.OrderBy(joint => joint.Key).Select(joint => Swayed(joint.Value)), drawn.Joints.OrderBy(joint => joint.Key).Select(joint => joint.Value));
            Near(expected.Bar is { } bar ? [Swayed(bar)] : [], drawn.Bar is { } there ? [there] : []);
        }
    }

    /// <summary>To half a pixel: the upright edges of the film are not turned with the rest.</summary>
    [Theory]
    [InlineData(12)]
    [InlineData(-12)]
    public void InAFilmThatLooksUpOrDown_ThePictureIsDrawnUponWhereItShowsTheLifter(double degrees)
    {
        var level = RenderedLift.TwoRepetitions;
        var tilted = DeadliftAnalysis.Trace(level.Seen.By(degrees), new AnalysisOptions());
        var (plain, shown) = (new OverlayTrace(level), new OverlayTrace(tilted));
        for (var index = 0; index < level.Seen.Video.FrameCount; index += 5)
        {
            var (expected, drawn) = (plain.At(index), shown.At(index));
            Assert.Equal(expected.Thoracic.Count, drawn.Thoracic.Count);
            Near(expected.Thoracic.Concat(expected.Lumbar).Select(tilted.Level.InPicture), drawn.Thoracic.Concat(drawn.Lumbar), 0.5);
            Near(expected.Joints.OrderBy(joint => joint.Key).Select(joint => tilted.Level.InPicture(joint.Value)), drawn.Joints.OrderBy(joint => joint.Key).Select(joint => joint.Value), 0.5);
        }

        Near([tilted.Level.InPicture(StandingPlace.Of(level)!.Value)], [StandingPlace.Of(tilted)!.Value], 0.5);
    }

    /// <summary>The angle that is drawn at the hip is the one that is written beside it.</summary>
    [Theory]
    [InlineData(-9)]
    [InlineData(9)]
    public void InAFilmOfATiltedCamera_TheTrunkLeansAwayFromTheRoomsVertical(double roll)
    {
        var seen = RenderedLift.TwoRepetitions.Seen;
        var tilted = DeadliftAnalysis.Trace(
            seen with { Upright = new PlumbLine(Estimate<Degrees>.PlusMinus(roll, 1), new Keystone(0, 1)) }, new AnalysisOptions());
        var leans = tilted.Measures[Measure.TrunkLean].Values;
        var overlay = new OverlayTrace(tilted);
        double[] apart = [.. Enumerable.Range(0, leans.Count).Where(i => leans[i] is not null && tilted.Steady.Lifter.Frames[i].IsRead).Select(i =>
        {
            var frame = overlay.At(tilted.Steady.Lifter.Frames[i].Index);
            var (hip, neck) = (frame.Joints[OverlayJoint.Hip], frame.Joints[OverlayJoint.Neck]);
            return Math.Abs(Turn(frame.OverHip!.Value - hip, neck - hip)) - Math.Abs(leans[i]!.Value);
        })];

        Assert.NotEmpty(apart);
        Assert.All(apart, degrees => Assert.Equal(0, degrees, 3.0));
        var foot = StandingPlace.Over(tilted)!.Value - StandingPlace.Of(tilted)!.Value;
        Assert.Equal(roll, Turn(new ImagePoint(0, -1), foot), 0.1);
    }

    /// <summary>Where a plate on the wall was followed, the series have no bar either.</summary>
    [Fact]
    public void ABarThatIsNotMeasured_IsNotDrawn()
    {
        var lift = RenderedLift.TwoRepetitions;
        var frames = lift.Steady.Bar.Frames.Select(frame => frame.Index is >= 20 and < 40 ? frame with { Centre = null, Seen = false } : frame);
        var overlay = new OverlayTrace(lift with { Steady = lift.Steady with { Bar = lift.Steady.Bar with { Frames = [.. frames] } } });

        Assert.All(Enumerable.Range(20, 20), index => Assert.Equal((null, false), (overlay.At(index).Bar, overlay.At(index).BarSeen)));
        Assert.NotNull(overlay.At(19).Bar);
        Assert.NotNull(overlay.At(40).Bar);
    }

    [Fact]
    public void WithoutItsFlexion_ThereIsNoNeutral()
        => Assert.Empty(NeutralBack.Of(new ShownBack([new(0, 0), new(0, 10)], [new(0, 10), new(0, 20)]), null, 5));

    [Fact]
    public void TheTwoPartsOfTheBack_Meet()
        => Assert.All(
            Overlaid.All(RenderedLift.TwoRepetitions).Where(frame => frame.Lumbar.Count > 0),
            frame => Assert.Equal(frame.Lumbar[^1], frame.Thoracic[0]));

    [Fact]
    public void WhereNobodyIs_NothingIsShown()
        => Assert.All(Overlaid.All(EmptyGym.Lift), frame =>
        {
            Assert.Empty(frame.Thoracic);
            Assert.Empty(frame.Neutral);
            Assert.Null(frame.Bar);
            Assert.Empty(frame.Joints);
        });

    [Fact]
    public void ARepetitionThatHadLeftTheFloorBeforeTheFilm_HasNoPictureOfSetUpAndLiftOff()
    {
        var lift = RenderedLift.TwoRepetitions;
        var cut = lift with { Repetitions = [lift.Repetitions[0] with { IsStartSeen = false }, lift.Repetitions[1]] };
        var moments = KeyFrameChoice.Of(cut, []).Select(frame => (frame.Repetition, frame.Moment));

        Assert.Equal([(1, KeyMoment.Knee), (1, KeyMoment.Lockout), (2, KeyMoment.SetUp), (2, KeyMoment.LiftOff), (2, KeyMoment.Knee), (2, KeyMoment.Lockout)], moments);
    }

    [Fact]
    public void EachRepetition_GivesItsFourMoments_AndAPresentFindingItsOwn()
    {
        var lift = RenderedLift.TwoRepetitions;
        var frames = KeyFrameChoice.Of(lift, [new Finding(
            FindingId.UpperBackRounding,
            FindingStatus.Present,
            null,
            [
                new RepetitionFinding(1, FindingStatus.Present, new Reading(12, 8, 16), lift.Body.Times[30]),
                new RepetitionFinding(2, FindingStatus.Present, new Reading(18, 12, 24), lift.Body.Times[110]),
            ],
            new Reason.Quoted("It rounds."))]);

        Assert.Equal(
            [KeyMoment.SetUp, KeyMoment.LiftOff, KeyMoment.Knee, KeyMoment.Lockout, KeyMoment.SetUp, KeyMoment.LiftOff, KeyMoment.Knee, KeyMoment.Lockout, KeyMoment.Worst],
            frames.Select(frame => frame.Moment));
        Assert.Equal((2, 110), (frames[^1].Repetition, frames[^1].Index));
    }

    [Fact]
    public void AnotherExercise_HasNoneOfADeadliftsMoments()
        => Assert.Empty(KeyFrameChoice.Of(RenderedLift.TwoRepetitions with { Kind = LiftKind.NotDeadlift }, []));

    /// <summary>A back that is round as a whole is asked for both of its parts, and shows both most in the same frame.</summary>
    [Fact]
    public void FindingsThatOneFrameShowsMost_ShareItsPicture()
    {
        var lift = RenderedLift.TwoRepetitions;
        var worst = KeyFrameChoice.Of(lift, [Round(FindingId.UpperBackRounding, 30), Round(FindingId.LowerBackRounding, 30), Round(FindingId.ChestCollapse, 110)])
            .Where(frame => frame.Moment == KeyMoment.Worst).ToList();

        Assert.Equal([30, 110], worst.Select(frame => frame.Index));
        Assert.Equal([FindingId.UpperBackRounding, FindingId.LowerBackRounding], worst[0].Findings);
        Assert.Equal([FindingId.ChestCollapse], worst[1].Findings);

        Finding Round(FindingId id, int frame) => new(
            id, FindingStatus.Present, null, [new RepetitionFinding(1, FindingStatus.Present, new Reading(44, 37, 51), lift.Body.Times[frame])], new Reason.Quoted("It is round."));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(120)]
    [InlineData(240)]
    public void InSlowMotion_ThePicturesAreOfFramesThatAreDrawnUpon(int rate)
    {
        var lift = RenderedLift.TwoRepetitions;
        var film = Filmed(lift.Seen.Video, rate);
        var fast = KeyFrameChoice.Of(lift with { Seen = lift.Seen with { Video = film } }, []);

        Assert.Equal(8, fast.Count);
        Assert.All(fast.Zip(KeyFrameChoice.Of(lift, [])), pair =>
        {
            Assert.True(OverlayTrace.Drawn(film).Holds(pair.First.Index));
            Assert.Equal(film.FrameTimes[pair.First.Index], pair.First.Time);
            Assert.Equal(pair.Second.Time.Number, pair.First.Time.Number, 0.03);
        });
    }

    [Fact]
    public void ThePictures_AreJpegsOfTheLifterAlone()
    {
        var lift = RenderedLift.TwoRepetitions;
        var frames = KeyFrameChoice.Of(lift, []);
        var pictures = KeyPictures.Draw(new PlainFootage(lift.Seen.Video), lift, frames, ShownBend.OfEachPart, 2, null, CancellationToken.None);

        Assert.Equal(frames, pictures.Select(picture => picture.Frame));
        Assert.All(pictures, picture =>
        {
            Assert.Equal([0xFF, 0xD8], picture.Jpeg.Span[..2].ToArray());
            Assert.True(picture.Height > picture.Width);
        });
    }

    /// <summary>The same film with more frames a second.</summary>
    private static VideoFacts Filmed(VideoFacts film, int rate) => new(
        film.FileName, film.Width, film.Height, 0, [.. Enumerable.Range(0, (int)(film.Duration.Number * rate)).Select(i => Seconds.Of((double)i / rate))], false);

    /// <summary>How far a line reaches from the straight one between its ends, in pixels.</summary>
    private static void Near(IEnumerable<ImagePoint> expected, IEnumerable<ImagePoint> drawn, double pixels = 0.2)
        => Assert.All(expected.Zip(drawn), pair => Assert.InRange(pair.First.DistanceTo(pair.Second), 0, pixels));

    /// <summary>Degrees from one direction to another, clockwise in the picture positive.</summary>
    private static double Turn(ImagePoint from, ImagePoint to)
        => Math.Atan2((from.X * to.Y) - (from.Y * to.X), (from.X * to.X) + (from.Y * to.Y)) * 180 / Math.PI;

    private static double Bulge(IReadOnlyList<ImagePoint> line)
    {
        var along = line[^1] - line[0];
        return line.Max(point => Math.Abs(((point - line[0]).X * along.Y) - ((point - line[0]).Y * along.X))) / along.DistanceTo(default);
    }
}
