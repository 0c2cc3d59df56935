using Dorsal.Cli.Benching;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Benching;

public class RunWatchTests
{
    private const double NetSeconds = 0.25;
    private const double FrameSeconds = 0.5;

    private readonly HandClock clock = new();
    private readonly RunWatch watch;

    public RunWatchTests() => watch = new RunWatch(clock);

    [Fact]
    public void ThePartsOfARun_FollowEachOtherFromTheStartOfTheProcessWithoutGaps()
    {
        Go(RunPart.Survey, after: 2);
        Go(RunPart.Following, after: 3);
        Go(RunPart.Following, after: 1);
        Go(RunPart.Writing, after: 4);
        clock.Turn(5, 1);
        var run = watch.End();

        Assert.Equal([RunPart.StartUp, RunPart.Survey, RunPart.Following, RunPart.Writing], run.Parts.Select(part => part.Part));
        Assert.Equal([2.0, 3, 5, 5], run.Parts.Select(part => part.Took.TotalSeconds));
        Assert.Equal(run.Whole, run.Parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Took));
        Assert.Equal(5, run.Processor.TotalSeconds);
    }

    [Fact]
    public void TheNet_IsCountedInThePartInWhichItRan_AndAFrameReadTwiceIsOneFrame()
    {
        var net = watch.Over(new SlowNet(clock));
        Go(RunPart.Following, after: 1);
        foreach (var frame in Film().ReadColour(CancellationToken.None))
        {
            net.Read(frame.Picture, PictureArea.Whole(1, 1), default);
            net.Read(frame.Picture, PictureArea.Whole(1, 1), default);
        }

        var run = watch.End();
        Assert.Equal((0, 2 * SlowFilm.Frames), (run.Parts[0].NetRuns, run.Parts[1].NetRuns));
        Assert.Equal(2 * SlowFilm.Frames * NetSeconds, run.Parts[1].NetBusy.TotalSeconds);
        Assert.Equal(SlowFilm.Frames, run.FramesRead);
    }

    [Fact]
    public void WaitingForFrames_IsNotTheWorkOnThem()
    {
        Go(RunPart.Following, after: 1);
        foreach (var _ in Film().ReadColour(CancellationToken.None))
            clock.Turn(100, 0);

        var run = watch.End();
        Assert.Equal(SlowFilm.Frames * FrameSeconds, run.Parts[1].WaitingForFrames.TotalSeconds);
        Assert.Equal(1 + FrameSeconds, run.FirstFrame!.Value.TotalSeconds);
    }

    [Fact]
    public void AFilmThatShowsNoFrame_HasNoFirstOne() => Assert.Null(watch.End().FirstFrame);

    private void Go(RunPart part, double after)
    {
        clock.Turn(after, 1);
        watch.Begin(part);
    }

    private IFootage Film() => watch.Over(new SlowFilm(clock));

    /// <summary>Its frames come in one buffer, each after half a second.</summary>
    private sealed class SlowFilm(HandClock clock) : IFootage
    {
        public const int Frames = 3;

        public VideoFacts Facts { get; } = KnownResults.Video("slow.mp4");

        public IEnumerable<VideoFrame<ColourPicture>> ReadColour(FrameChoice frames, int held, CancellationToken cancellation)
        {
            var buffer = new byte[3];
            for (var i = 0; i < Frames; i++)
            {
                clock.Turn(FrameSeconds, 0);
                yield return new VideoFrame<ColourPicture>(i, Facts.FrameTimes[i], new ColourPicture(1, 1, buffer, ColourCoding.Full));
            }
        }

        public IEnumerable<VideoFrame<GreyPicture>> ReadGrey(int shrink, CancellationToken cancellation) => [];
    }

    private sealed class SlowNet(HandClock clock) : ILandmarkNet
    {
        public PoseModel Model => PoseModel.Lite;

        public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
        {
            clock.Turn(NetSeconds, 0);
            return new PersonReading(1, new Pose([], []), new PersonMask(region, 1, [0]), region);
        }
    }
}
