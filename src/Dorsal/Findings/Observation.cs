using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Findings;

/// <summary>One number read from one repetition, or why there is none. Exactly one of the two is there.</summary>
internal readonly record struct Observation
{
    private Observation(Reading? reading, Seconds at, UnmeasurableReason why) => (Reading, At, Why) = (reading, at, why);

    public Reading? Reading { get; }

    /// <summary>The frame that shows it; meaningless without a reading.</summary>
    public Seconds At { get; }

    /// <summary>Meaningless with a reading.</summary>
    public UnmeasurableReason Why { get; }

    /// <summary>Of a tilt; absent when the interval leaves both sides open, and for every other question.</summary>
    public LifterSide? LowerSide { get; init; }

    public static Observation Of(Reading reading, Seconds at) => new(reading, at, default);

    public static Observation Unknown(UnmeasurableReason why) => new(null, default, why);

    /// <summary>For what is counted from lift-off or set-up: of a repetition whose pull had begun before the film did, nothing is known.</summary>
    public static Func<Repetition, Observation> FromLiftOff(Func<Repetition, Observation> observe)
        => rep => rep.IsStartSeen ? observe(rep) : Unknown(UnmeasurableReason.NoLiftOff);

    /// <summary>The same moment, the number changed; nothing when there is none.</summary>
    public Observation Select(Func<Reading, Reading> change) => Reading is { } reading ? Of(change(reading), At) : this;
}
