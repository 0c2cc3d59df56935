using System.Collections.Concurrent;
using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Cli.Benching;

/// <summary>Looks on while the program runs: which part of the run goes on, and what the net and the film cost in it.</summary>
internal sealed class RunWatch(IRunClock clock) : IAnalysisWatch
{
    private readonly ConcurrentDictionary<byte[], int> shown = [];
    private readonly ConcurrentDictionary<int, bool> read = [];
    private readonly List<PartTimes> ended = [];
    private readonly Lock turning = new();
    private PartTally part = new(RunPart.StartUp, TimeSpan.Zero, TimeSpan.Zero);
    private TimeSpan? firstFrame;

    public TimeSpan Now => clock.Wall;

    public IFootage Over(IFootage footage) => new WatchedFootage(footage, this);

    public ILandmarkNet Over(ILandmarkNet net) => new WatchedLandmarkNet(net, this);

    /// <summary>The part goes on until another one begins; to say so again changes nothing.</summary>
    public void Begin(RunPart next)
    {
        lock (turning)
        {
            if (part.Part == next)
                return;

            // One look at the clocks for both, so that no time falls between the parts.
            var (wall, processor) = (clock.Wall, clock.Processor);
            ended.Add(part.End(wall, processor));
            part = new PartTally(next, wall, processor);
        }
    }

    public WatchedRun End()
    {
        lock (turning)
            return new WatchedRun([.. ended, part.End(clock.Wall, clock.Processor)], firstFrame, read.Count, clock.Children);
    }

    public void Waited(TimeSpan took) => part.AddWait(took);

    public void FrameCame() => firstFrame ??= Now;

    /// <summary>The buffers of frames are used again, so that one stands for its newest frame.</summary>
    public void Shows(VideoFrame<ColourPicture> frame) => shown[frame.Picture.Planes] = frame.Index;

    public void NetRan(ColourPicture picture, TimeSpan took)
    {
        part.AddNetRun(took);
        if (shown.TryGetValue(picture.Planes, out var frame))
            read.TryAdd(frame, true);
    }
}
