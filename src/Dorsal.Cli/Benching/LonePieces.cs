using Dorsal.Footage;
using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Scene;
using Dorsal.Video;

namespace Dorsal.Cli.Benching;

/// <summary>Does single pieces of an analysis again, each alone, on frames in which the analysis saw the lifter.</summary>
internal sealed class LonePieces(IFootage footage, PoseModel model, NetOptions running, IRunClock clock)
{
    /// <summary>The first round warms up and is not counted.</summary>
    private const int Rounds = 6;

    private static readonly int Samples = LifterSurvey.Samples;

    /// <param name="lifter">What the analysis saw.</param>
    /// <param name="area">Where it looked.</param>
    public AloneTimes Measure(IReadOnlyList<LifterFrame> lifter, PictureArea area, CancellationToken cancellation)
    {
        var decoding = Decode(cancellation);
        if (!lifter.Any(frame => frame.Region is not null))
            return new AloneTimes(decoding, 0, null, null, null);

        var samples = SamplesOf(lifter, cancellation);
        var net = RunNet(samples, area, cancellation);
        var processor = net.Aggregate(TimeSpan.Zero, (sum, time) => sum + time.Processor) / net.Count;
        return new AloneTimes(decoding, net.Count, Middle(net), processor, Middle(Trace(samples, area, cancellation)));
    }

    private TimeSpan Decode(CancellationToken cancellation)
    {
        var began = clock.Wall;
        foreach (var _ in footage.ReadColour(cancellation))
            cancellation.ThrowIfCancellationRequested();

        return clock.Wall - began;
    }

    private List<Sample> SamplesOf(IReadOnlyList<LifterFrame> lifter, CancellationToken cancellation)
    {
        var seen = lifter.Where(frame => frame.Region is not null).ToList();
        return
        [
            .. footage.ReadColour(FrameChoice.Spread(Samples, footage.Facts), Samples, cancellation)
                .Select(frame => new Sample(frame, seen.MinBy(known => Math.Abs(known.Index - frame.Index))!.Region!.Value)),
        ];
    }

    private List<PieceTime> RunNet(List<Sample> samples, PictureArea area, CancellationToken cancellation)
    {
        using var net = new BareLandmarkNet(model, running);
        return Times(samples, sample =>
        {
            net.Show(sample.Frame.Picture, area, sample.Region);
            return Time(net.Run);
        }, cancellation);
    }

    private List<PieceTime> Trace(List<Sample> samples, PictureArea area, CancellationToken cancellation)
    {
        using var detector = new BlazePoseDetector(options: running);
        using var net = new BlazePoseLandmarkNet(model, running);
        var survey = FilmSurvey.Of(footage, detector, net, running.Threads, null, cancellation);
        var tracer = new OutlineTracer(survey.Scene, survey.Camera);
        return Times(samples, sample =>
        {
            using var mask = net.Read(sample.Frame.Picture, area, sample.Region).Mask;
            return Time(() => tracer.Trace(sample.Frame, mask));
        }, cancellation);
    }

    private static List<PieceTime> Times(List<Sample> samples, Func<Sample, PieceTime> once, CancellationToken cancellation)
    {
        var times = new List<PieceTime>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var sample in samples)
            {
                cancellation.ThrowIfCancellationRequested();
                var took = once(sample);
                if (round > 0)
                    times.Add(took);
            }
        }

        return times;
    }

    private PieceTime Time(Action work)
    {
        var (wall, processor) = (clock.Wall, clock.Processor);
        work();
        return new PieceTime(clock.Wall - wall, clock.Processor - processor);
    }

    private static TimeSpan Middle(List<PieceTime> times) => times.Select(time => time.Wall).Order().ElementAt(times.Count / 2);

    private sealed record Sample(VideoFrame<ColourPicture> Frame, PersonRegion Region);

    private readonly record struct PieceTime(TimeSpan Wall, TimeSpan Processor);
}
