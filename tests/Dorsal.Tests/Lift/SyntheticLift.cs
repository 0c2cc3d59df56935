using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Tests.Lift;

/// <summary>A made-up set of an exercise with known event times, filmed with the noise and the faults of a real film.</summary>
internal sealed record SyntheticLift
{
    public Exercise Exercise { get; init; } = Exercise.Deadlift;

    public int Repetitions { get; init; } = 1;

    public double SetUp { get; init; } = 0.8;

    public double Up { get; init; } = 1.2;

    public double Hold { get; init; } = 0.5;

    public double Lowering { get; init; } = 0.9;

    public double FloorTime { get; init; } = 0.8;

    /// <summary>What the film shows after the last landing.</summary>
    public double After { get; init; } = 0.3;

    public double FramesPerSecond { get; init; } = 30;

    /// <summary>How unevenly the frames follow each other: 0 evenly, 0.5 up to half a frame early or late.</summary>
    public double Unevenness { get; init; }

    /// <summary>Height in trunk lengths to which the plates bounce after landing.</summary>
    public double Bounce { get; init; }

    /// <summary>The bar falls freely instead of being lowered.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Height in trunk lengths by which the bar rises further at the top, as the lifter leans back.</summary>
    public double LeanBack { get; init; }

    /// <summary>Part of the film: from these seconds on.</summary>
    public double From { get; init; }

    /// <summary>Part of the film: up to these seconds.</summary>
    public double To { get; init; } = double.MaxValue;

    public double BarNoise { get; init; } = 0.002;

    public double BodyNoise { get; init; } = 0.015;

    public double AngleNoise { get; init; } = 2;

    /// <summary>Share of samples that are missing, and share that are wild.</summary>
    public double Missing { get; init; } = 0.03;

    public double Wild { get; init; }

    public bool IsBarSeen { get; init; } = true;

    public int Seed { get; init; } = 1;

    private double Period => Up + Hold + Lowering + FloorTime;

    private double Length => SetUp + (Repetitions * Period) + After;

    public double Start(int repetition) => SetUp + (repetition * Period) - From;

    public double Lockout(int repetition) => Start(repetition) + Up;

    public double LoweringStart(int repetition) => Lockout(repetition) + Hold;

    public double End(int repetition) => LoweringStart(repetition) + Lowering;

    public LiftSignals Film()
    {
        var film = new NoisyFilm(this, new Random(Seed));
        var count = (int)Math.Floor(Length * FramesPerSecond);
        var times = Enumerable.Range(0, count).Select(film.TimeOf).Where(t => t >= From && t <= Math.Min(To, Length)).ToArray();
        var postures = times.Select(PostureAt).ToArray();
        return new LiftSignals(
            [.. times.Select(t => Seconds.Of(t - times[0]))],
            IsBarSeen ? film.Seen(postures, p => p.Bar, BarNoise) : [.. times.Select(_ => (double?)null)],
            film.Seen(postures, p => p.Hand, BodyNoise),
            film.Seen(postures, p => p.Shoulder, BodyNoise),
            film.Seen(postures, p => p.Hip, BodyNoise),
            film.Seen(postures, p => p.Knee, BodyNoise),
            film.Seen(postures, p => p.HandAboveHip, BodyNoise),
            [.. times.Select(_ => (double?)null)],
            film.Seen(postures, p => p.Lean, AngleNoise),
            film.Seen(postures, p => p.HipFlexion, AngleNoise),
            film.Seen(postures, p => p.KneeFlexion, AngleNoise));
    }

    private BodyPosture PostureAt(double time)
    {
        var share = ShareAt(time);
        double Mix(double bottom, double top) => bottom + (share * (top - bottom));
        var (low, high) = (Exercise.Bottom, Exercise.Top);
        return new BodyPosture(
            Mix(low.Bar, high.Bar) + BounceAt(time) + LeanBackAt(time),
            Mix(low.Hand, high.Hand),
            Mix(low.Shoulder, high.Shoulder),
            Mix(low.Hip, high.Hip),
            Mix(low.Knee, high.Knee),
            Mix(low.HandAboveHip, high.HandAboveHip),
            Mix(low.Lean, high.Lean),
            Mix(low.HipFlexion, high.HipFlexion),
            Mix(low.KneeFlexion, high.KneeFlexion));
    }

    // Up: speeds up evenly and slows down evenly; down: the same until the floor stops it.
    private double ShareAt(double time)
    {
        var within = InRepetition(time);
        return within < 0 ? 0
            : within < Up ? Ease(within / Up)
            : within < Up + Hold ? 1
            : within < Up + Hold + Lowering ? 1 - Lowered((within - Up - Hold) / Lowering)
            : 0;
    }

    private double BounceAt(double time)
    {
        const double BounceSeconds = 0.25;
        var since = InRepetition(time) - Up - Hold - Lowering;
        return since is > 0 and < BounceSeconds ? 4 * Bounce * since / BounceSeconds * (1 - (since / BounceSeconds)) : 0;
    }

    private double LeanBackAt(double time)
    {
        var share = (InRepetition(time) - Up) / Hold;
        return share is > 0 and < 1 ? LeanBack * Math.Sin(Math.PI * share) * Math.Sin(Math.PI * share) : 0;
    }

    private double InRepetition(double time)
        => time < SetUp || time >= Length - After ? -1 : (time - SetUp) % Period;

    private double Lowered(double share) => IsDropped ? share * share : Ease(share);

    private static double Ease(double share) => share < 0.5 ? 2 * share * share : 1 - (2 * (1 - share) * (1 - share));
}
