using Dorsal.Back;
using Dorsal.Camera;
using Dorsal.Drawing.Annotation;
using Dorsal.Drawing.Colours;
using Dorsal.Drawing.KeyFrames;
using Dorsal.Drawing.Overlay;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Drawing.Tests;

/// <summary>Not every frame of a film is analysed; what is drawn over it has to go on all the same, and to invent nothing.</summary>
public class UnevenlyAnalysedTests
{
    private static readonly TracedLift Whole = RenderedLift.TwoRepetitions;

    /// <summary>Every second or third frame missing, only every third there, and now these and now those.</summary>
    public static TheoryData<string> Choices => ["xx.", "x.x.", "x..", "xxxx..x.x..x.."];

    [Theory]
    [MemberData(nameof(Choices))]
    public void WhereFramesAreLeftOut_TheLinesKeepToTheBody(string choice)
    {
        var (all, some) = (new OverlayTrace(Whole), new OverlayTrace(Chosen(choice)));
        List<double> back = [], joints = [];
        for (var index = 0; index < Whole.Seen.Video.FrameCount; index++)
        {
            var (known, shown) = (all.At(index), some.At(index));
            if (known.Thoracic.Count == shown.Thoracic.Count)
                back.AddRange(known.Thoracic.Zip(shown.Thoracic, (a, b) => a.DistanceTo(b)));

            joints.AddRange(shown.Joints.Where(joint => known.Joints.ContainsKey(joint.Key)).Select(joint => joint.Value.DistanceTo(known.Joints[joint.Key])));
        }

        Assert.True(back.Count > 2400, $"{back.Count} points of the back");
        Assert.InRange(Quantile(back, 0.5), 0, 1);
        Assert.InRange(Quantile(back, 0.95), 0, 3);
        Assert.InRange(Quantile(joints, 0.95), 0, 6);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void WhereFramesAreLeftOut_NothingJumps(string choice)
    {
        var (whole, chosen) = (Steps(Whole), Steps(Chosen(choice)));

        Assert.True(chosen.Max() < 1.2 * whole.Max(), $"{chosen.Max():0.0} pixels from one frame to the next, not {whole.Max():0.0}");
    }

    [Fact]
    public void BetweenASeenAndAnUnseenBack_NoneIsDrawn()
    {
        var lift = Chosen("x..");
        var unseen = lift with { Back = [.. lift.Back.Select((moment, number) => number % 2 == 0 ? moment : new BackMoment(null, null))] };
        var overlay = new OverlayTrace(unseen);
        var number = Enumerable.Range(10, 2).First(number => number % 2 == 0);
        var (index, next) = (lift.Seen.Lifter.Frames[number].Index, lift.Seen.Lifter.Frames[number + 1].Index);

        Assert.NotEmpty(overlay.At(index).Thoracic);
        Assert.All(Enumerable.Range(index + 1, next - index), between =>
        {
            Assert.Empty(overlay.At(between).Thoracic);
            Assert.Empty(overlay.At(between).Neutral);
            Assert.DoesNotContain(OverlayJoint.Hip, overlay.At(between).Joints.Keys);
            Assert.Contains(OverlayJoint.Shoulder, overlay.At(between).Joints.Keys);
        });
    }

    [Fact]
    public void WhereNobodyLookedForLong_OnlyTheBarIsDrawn()
    {
        var lift = Chosen(new string('x', 40) + new string('.', 30) + new string('x', 200));
        var drawn = new OverlayTrace(lift).At(55);
        var told = new ShownMoments(lift, ShownBend.OfEachPart).At(55);

        Assert.Empty(drawn.Thoracic);
        Assert.Empty(drawn.Joints);
        Assert.NotNull(drawn.Bar);
        Assert.Null(told.ToTell(Measures.Measure.ThoracicFlexion));
    }

    [Theory]
    [InlineData("x..")]
    [InlineData("xxxx..x.x..x..")]
    public void ThePictures_ShowTheMomentItself(string choice)
    {
        var lift = Chosen(choice);
        var frames = KeyFrameChoice.Of(lift, []);
        var pictures = KeyPictures.Draw(new PlainFootage(lift.Seen.Video), lift, frames, ShownBend.OfEachPart, 2, null, CancellationToken.None);

        Assert.Equal(frames, pictures.Select(picture => picture.Frame));
        Assert.All(frames.Where(frame => frame.Moment == KeyMoment.LiftOff), frame =>
            Assert.InRange(Math.Abs(frame.Time.Number - lift.Repetitions[frame.Repetition - 1].Start.Number), 0, 0.5 / lift.Seen.Video.FramesPerSecond));
    }

    /// <summary>Frames that were not read have no outline of the lifter; a picture at one of them shows all of him even so.</summary>
    [Fact]
    public void WhereOutlinesAreMissing_ThePicturesShowAsMuch()
    {
        var frames = KeyFrameChoice.Of(Whole, []);
        var without = frames.Select(frame => frame.Index).ToHashSet();
        var some = Whole with
        {
            Seen = Whole.Seen with
            {
                Lifter = new LifterTrack([.. Whole.Seen.Lifter.Frames.Select(frame => without.Contains(frame.Index) ? frame with { Silhouette = null } : frame)]),
            },
        };
        var (all, cut) = (PictureCut.For(Whole, frames), PictureCut.For(some, frames));

        Assert.InRange(cut.Top, all.Top - 10, all.Top + 10);
        Assert.InRange(cut.Right - cut.Left, all.Right - all.Left - 15, all.Right - all.Left + 15);
    }

    [Theory]
    [InlineData(0.05, true)]
    [InlineData(0.3, false)]
    public void AfterTheLastFrameThatWasLookedAt_LinesSoonEnd(double seconds, bool shown)
    {
        var frames = Whole.Seen.Lifter.Frames;

        Assert.Equal(shown, new FilmSpans(frames).At(frames[^1].Time.Number + seconds) is not null);
    }

    /// <param name="choice">Again and again: an x for each frame that is analysed.</param>
    private static TracedLift Chosen(string choice) => DeadliftAnalysis.Trace(
        Whole.Seen with { Lifter = new LifterTrack([.. Whole.Seen.Lifter.Frames.Where(frame => choice[frame.Index % choice.Length] == 'x')]) }, new AnalysisOptions());

    /// <summary>How far the middle of the upper back moves from each frame to the next, in pixels.</summary>
    private static List<double> Steps(TracedLift lift)
    {
        var overlay = new OverlayTrace(lift);
        var middles = Enumerable.Range(0, lift.Seen.Video.FrameCount).Select(index => Middle(overlay.At(index))).ToList();
        return [.. middles.Zip(middles.Skip(1), (a, b) => a is { } from && b is { } to ? from.DistanceTo(to) : 0)];
    }

    private static ImagePoint? Middle(OverlayFrame frame) => frame.Thoracic.Count == 0 ? null : frame.Thoracic[frame.Thoracic.Count / 2];

    private static double Quantile(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
}
