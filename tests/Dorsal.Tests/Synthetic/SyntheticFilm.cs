using Dorsal.Bar;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Tests.Synthetic;

/// <summary>A film of a <see cref="SyntheticLifter"/>: repetitions of set-up, pull, lockout, lowering, with known times.</summary>
internal sealed record SyntheticFilm(SyntheticLifter Lifter)
{
    public const double SetUp = 0.8;
    public const double Up = 1.2;
    public const double Hold = 0.8;
    public const double Down = 0.9;
    public const double Floor = 0.8;

    public int Repetitions { get; init; } = 1;

    public double FramesPerSecond { get; init; } = 30;

    public int Seed { get; init; } = 1;

    /// <summary>Seconds of standing without the bar and of bending down to it, before the set-up.</summary>
    public double Standing { get; init; }

    /// <summary>The film begins this many seconds late.</summary>
    public double BeginsLate { get; init; }

    /// <summary>The film ends this many seconds early.</summary>
    public double CutOff { get; init; }

    /// <summary>Metres; with a plate there is a bar that goes up with the hands.</summary>
    public double? PlateRadius { get; init; }

    public double PixelsPerMetre { get; init; } = 300;

    /// <summary>Metres that the bar is ahead of the ankle; over the ankle its plate hides the seat at lockout.</summary>
    public double BarAhead { get; init; }

    /// <summary>Metres that the bar goes up.</summary>
    public double BarTravel { get; init; } = 0.5;

    private double BendingDown => Standing > 0 ? 1 : 0;

    public double Start => Standing + BendingDown + SetUp;

    private double Length => Start + (Repetitions * (Up + Hold + Down + Floor)) - CutOff - BeginsLate;

    public Observations Observe()
    {
        var random = new Random(Seed);
        var times = Enumerable.Range(0, (int)(Length * FramesPerSecond)).Select(i => Seconds.Of(i / FramesPerSecond)).ToList();
        var video = new VideoFacts("film", 800, 1200, 0, times, false);
        var frames = times.Select((time, i) => Lifter.Frame(i, time.Number, BodyShare(time.Number), random)).ToList();
        return new Observations(video, PictureArea.Whole(800, 1200), new LifterTrack(frames), Bar(video));
    }

    private BarTrack Bar(VideoFacts video)
    {
        if (PlateRadius is not { } radius)
            return BarTrack.Unseen(video);

        var ahead = (Lifter.Facing == Facing.Right ? 1 : -1) * BarAhead * PixelsPerMetre;
        var floor = new ImagePoint(Lifter.Ankle.X + ahead, Lifter.Ankle.Y - (radius * PixelsPerMetre));
        var frames = video.FrameTimes.Select((time, i) => new BarFrame(
            i, time, new ImagePoint(floor.X, floor.Y - (LiftShare(time.Number) * BarTravel * PixelsPerMetre)), true));
        return new BarTrack([.. frames], new PlateSighting(floor, radius * PixelsPerMetre, radius * PixelsPerMetre, 1), 0.2);
    }

    private double BodyShare(double inFilm)
    {
        var time = inFilm + BeginsLate;
        return time < Standing ? 1
            : time < Standing + BendingDown ? 1 - Ease((time - Standing) / BendingDown)
            : LiftShare(inFilm);
    }

    private double LiftShare(double inFilm)
    {
        var time = inFilm + BeginsLate;
        var within = (time - Start) % (Up + Hold + Down + Floor);
        return time < Start ? 0
            : within < Up ? Ease(within / Up)
            : within < Up + Hold ? 1
            : within < Up + Hold + Down ? 1 - Ease((within - Up - Hold) / Down)
            : 0;
    }

    private static double Ease(double share) => 0.5 - (0.5 * Math.Cos(Math.PI * share));
}
