using Dorsal.Lift;
using Dorsal.Quantities;
using Dorsal.Signals;

namespace Dorsal.Findings;

/// <summary>A part of a repetition, both ends included, in seconds of the film.</summary>
internal readonly record struct Moment(double From, double To)
{
    /// <summary>
    /// Just before the plates leave the floor; long enough for a few frames, short enough to be the posture that pulls. Ours; no measurement is on
    /// record.
    /// </summary>
    private const double ReadBeforeLiftOffSeconds = 0.25;

    /// <summary>Of the set-up, for a frame or two by which lift-off may be read early. Ours; no measurement is on record.</summary>
    private const double ReadAfterLiftOffSeconds = 0.05;

    /// <summary>
    /// In which the plates have left the floor, where their shadows can hide the rim, and a bar has gone up by a hand's breadth at most. Ours; no
    /// measurement is on record.
    /// </summary>
    private const double LeavingSeconds = 0.2;

    /// <summary>
    /// A pull takes 1-2 s; where the film does not show how far it went, this much of it is taken as the way to the knee. Ours; no measurement is on
    /// record.
    /// </summary>
    private const double UnseenKneeSeconds = 0.6;

    /// <summary>Lockout is looked at for at most this long when the bar's way down is not in the film. Ours; no measurement is on record.</summary>
    private const double LockoutSeconds = 0.5;

    /// <summary>The same at least, of a bar that is lowered at once: some frames. Ours; no measurement is on record.</summary>
    private const double ShortestLockoutSeconds = 0.1;

    /// <summary>Passing a point, such as the knee, is this much before to this much after. Ours; no measurement is on record.</summary>
    private const double PassingSeconds = 0.12;

    /// <summary>
    /// In the last part of the pull the back straightens to stand up; rounding that grows there is not looked for. Ours; no measurement is on record.
    /// </summary>
    private const double StandingUpShare = 0.85;

    public static Moment SetUp(Repetition rep) => new(rep.Start.Number - ReadBeforeLiftOffSeconds, rep.Start.Number + ReadAfterLiftOffSeconds);

    public static Moment LeavingTheFloor(Repetition rep) => new(rep.Start.Number, rep.Start.Number + LeavingSeconds);

    public static Moment SetUpToKnee(Repetition rep) => new(SetUp(rep).From, Knee(rep) + PassingSeconds);

    public static Moment LiftOffToKnee(Repetition rep) => new(rep.Start.Number, Knee(rep) + PassingSeconds);

    public static Moment Pull(Repetition rep) => new(rep.Start.Number, PullEnd(rep));

    public static Moment PullBeforeStandingUp(Repetition rep)
        => new(rep.Start.Number, rep.Start.Number + (StandingUpShare * (PullEnd(rep) - rep.Start.Number)));

    /// <summary>Absent when the film ends before lockout.</summary>
    public static Moment? AtLockout(Repetition rep)
        => rep.Lockout is { } lockout
            ? new Moment(lockout.Number, Math.Max(rep.LoweringStart?.Number ?? (lockout.Number + LockoutSeconds), lockout.Number + ShortestLockoutSeconds))
            : null;

    public static Moment Around(Seconds time) => new(time.Number - PassingSeconds, time.Number + PassingSeconds);

    public IEnumerable<int> Frames(IReadOnlyList<Seconds> times) => FramesBetween.Of(times, From, To);

    private static double Knee(Repetition rep) => UsualKnee.Of(rep) ?? (rep.Start.Number + UnseenKneeSeconds);

    private static double PullEnd(Repetition rep) => rep.Lockout?.Number ?? Math.Max(Knee(rep), rep.Start.Number + UnseenKneeSeconds);
}
