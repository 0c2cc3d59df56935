using Dorsal.Person;
using Dorsal.Tests.Person;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests;

/// <summary>
/// What the arithmetic at the end of a film needs of each frame, which must not be more than reading the film did. Alone, because other
/// tests need memory too.
/// </summary>
[Collection(nameof(LongFilmTests))]
public class LongLiftTests
{
    private const int Shorter = 10;
    private const int Longer = 40;

    /// <summary>Bytes that a frame may add to what the stages hand on, and to what one of them holds meanwhile.</summary>
    private const double MostHandedOn = 2600;
    private const double MostHeld = 2000;

    /// <summary>By how much more garbage a frame of a film with four times the repetitions may cost.</summary>
    private const double MostGrowth = 1.02;

    [Fact]
    public void LongerLift_HandsOnLittleOfEachFrame()
        => Assert.InRange(PerFrame(Lift(Shorter), Lift(Longer), HandedOn), 0, MostHandedOn);

    [Fact]
    public void LongerLift_HoldsLittleOfEachFrameMeanwhile()
        => Assert.InRange(PerFrame(Lift(Shorter), Lift(Longer), Held), 0, MostHeld);

    [Fact]
    public void FrameOfALiftWithMoreRepetitions_CostsNoMore()
    {
        var (shorter, longer) = (Lift(Shorter), Lift(Longer));
        Garbage(shorter);
        Assert.InRange(Garbage(longer) / Garbage(shorter), 0, MostGrowth);
    }

    private static Observations Lift(int repetitions)
    {
        var seen = new SyntheticFilm(new SyntheticLifter()) { Repetitions = repetitions, PlateRadius = 0.225 }.Observe();
        return seen with { Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with { Silhouette = frame.Silhouette!.Packed() })]) };
    }

    private static double PerFrame(Observations shorter, Observations longer, Func<Observations, long> bytes)
        => (bytes(longer) - bytes(shorter)) / (double)(longer.Video.FrameCount - shorter.Video.FrameCount);

    private static long HandedOn(Observations seen)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var lift = DeadliftAnalysis.Trace(seen, new AnalysisOptions());
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(seen.Video.FrameCount, lift.Back.Count);
        return bytes;
    }

    private static long Held(Observations seen)
    {
        var frames = new WeighedFrames(seen.Lifter.Frames);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        WholeWay.Measure(seen with { Lifter = new LifterTrack(frames) });
        return frames.Most - before;
    }

    private static double Garbage(Observations seen)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        WholeWay.Measure(seen);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)seen.Video.FrameCount;
    }
}
