using Dorsal.Cli.Benching;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests.Benching;

/// <summary>A run made by hand: ten seconds whole, 200 runs of a net that takes 40 milliseconds.</summary>
internal static class KnownFigures
{
    public static BenchFigures Lift { get; } = new(
        KnownResults.Video("lift.mp4"),
        PoseModel.Heavy,
        2,
        new WatchedRun(
            [
                Part(RunPart.StartUp, 0, 0.5),
                Part(RunPart.Survey, 0.5, 1) with { NetRuns = 18, NetBusy = TimeSpan.FromSeconds(1.4) },
                Part(RunPart.Following, 1.5, 7.25) with { NetRuns = 182, NetBusy = TimeSpan.FromSeconds(7.2), WaitingForFrames = TimeSpan.FromSeconds(0.0625) },
                Part(RunPart.Bar, 8.75, 0.75),
                Part(RunPart.Arithmetic, 9.5, 0.125),
                Part(RunPart.Writing, 9.625, 0.375),
            ],
            TimeSpan.FromSeconds(0.875),
            180,
            TimeSpan.FromSeconds(3)),
        new PeakMemory(400_000_000, 80_000_000, 450_000_000),
        new AloneTimes(TimeSpan.FromSeconds(0.9), 90, TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(80), TimeSpan.FromMilliseconds(1.25)));

    /// <summary>The same film, of which the net was never asked anything, on a system that tells little.</summary>
    public static BenchFigures EmptyGym { get; } = Lift with
    {
        Run = new WatchedRun([Part(RunPart.StartUp, 0, 1)], null, 0, null),
        Memory = new PeakMemory(400_000_000, null, null),
        Alone = new AloneTimes(TimeSpan.FromSeconds(0.9), 0, null, null, null),
    };

    private static PartTimes Part(RunPart part, double began, double took)
        => new(part, TimeSpan.FromSeconds(began), TimeSpan.FromSeconds(took), TimeSpan.FromSeconds(took * 1.5), 0, TimeSpan.Zero, TimeSpan.Zero);
}
