using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

/// <summary>
/// A measured lift made by hand: clean unless told otherwise. Each measure is a function of the share of the pull, 0 at
/// lift-off, 0.5 at the knee, 1 at lockout and until the bar goes down; below 0 at set-up.
/// </summary>
internal sealed record MeasuredLift
{
    public const double RepetitionSeconds = 4;

    public double FramesPerSecond { get; init; } = 30;

    public ViewKind View { get; init; } = ViewKind.Side;

    public double? Yaw { get; init; } = 5;

    public LiftKind Kind { get; init; } = LiftKind.Conventional;

    public BaselineSource Baseline { get; init; } = BaselineSource.StandingInClip;

    /// <summary>Of the trunk in the lifter's own relaxed standing, degrees; absent where no film shows it.</summary>
    public double? NeutralLean { get; init; }

    /// <summary>Seconds from lift-off to lockout, one for each repetition.</summary>
    public IReadOnlyList<double> Pulls { get; init; } = [1.2, 1.2];

    public double IntervalScale { get; init; } = 1;

    public double Noise { get; init; }

    public int Seed { get; init; } = 1;

    /// <summary>Degrees of the line of the shoulders, as a camera in front or behind sees it.</summary>
    public Func<double, double?>? Shoulders { get; init; }

    public Func<double, double?>? Hips { get; init; }

    public Func<double, double?>? Bar { get; init; }

    public bool EndsBeforeLockout { get; init; }

    /// <summary>The film of each repetition begins with the bar on its way up.</summary>
    public bool BeginsAfterLiftOff { get; init; }

    /// <summary>The film ends before the last repetition is lowered.</summary>
    public bool EndsAtTheTop { get; init; }

    private IReadOnlyDictionary<Measure, Func<int, double, double?>> Shapes { get; init; } = Clean;

    private static IReadOnlyDictionary<Measure, Func<int, double, double?>> Clean { get; } =
        new Dictionary<Measure, Func<int, double, double?>>
        {
            [Measure.ThoracicFlexion] = (_, u) => 1 - Up(u),
            [Measure.LumbarFlexion] = (_, u) => 20 * (1 - Up(u)),
            [Measure.TrunkLean] = (_, u) => 65 - (62 * Up(u)),
            [Measure.HipFlexion] = (_, u) => 100 * (1 - Up(u)),
            [Measure.KneeFlexion] = (_, u) => 70 * (1 - Up(u)),
            [Measure.NeckExtension] = (_, u) => 16 * (1 - Up(u)),
            [Measure.ShoulderProtraction] = (_, u) => 4 * (1 - Up(u)),
            [Measure.BarHeight] = (_, u) => 0.55 * Up(u),
            [Measure.BarForward] = (_, _) => 0.02,
            [Measure.BarVelocity] = (_, u) => u is > 0 and < 1 ? 0.45 : 0,
            [Measure.WholeBackBend] = (_, u) => 5 + (10 * (1 - Up(u))),
        };

    public double? Shape(Measure measure, int repetition, double ofPull) => Shapes[measure](repetition, ofPull);

    public MeasuredLift With(Measure measure, Func<double, double?> ofPull) => With(measure, (_, u) => ofPull(u));

    /// <summary>Differs from repetition to repetition; the first is 0.</summary>
    public MeasuredLift With(Measure measure, Func<int, double, double?> ofRepetitionAndPull)
        => this with { Shapes = Shapes.Append(new(measure, ofRepetitionAndPull)).GroupBy(s => s.Key).ToDictionary(g => g.Key, g => g.Last().Value) };

    /// <summary>All three lines turn alike.</summary>
    public MeasuredLift Turning(Func<double, double?>? line) => this with { Shoulders = line, Hips = line, Bar = line };

    public Finding Judge(FindingId id) => FindingRules.Judge(Evidence()).Single(f => f.Id == id);

    public FindingStatus Status(FindingId id) => Judge(id).Status;

    public LiftEvidence Evidence()
    {
        var times = Enumerable.Range(0, (int)(Pulls.Count * RepetitionSeconds * FramesPerSecond))
            .Select(i => Seconds.Of(i / FramesPerSecond)).ToList();
        var yaw = Yaw is { } degrees
            ? Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(degrees, 4))
            : Measurement<Degrees>.Unknown(UnmeasurableReason.ViewUnknown);
        return new LiftEvidence(
            new CameraView(View, yaw, View is ViewKind.Side or ViewKind.Oblique ? Facing.Left : null),
            Kind,
            [.. Pulls.Select(Repetition)],
            new LiftMeasures(times, Shapes.ToDictionary(s => s.Key, s => Series(s.Key, s.Value, times)), Baseline),
            (Shoulders ?? Hips ?? Bar) is null ? null : new SideTiltSignals(Line(Shoulders, times), Line(Hips, times), Line(Bar, times)),
            NeutralLean is { } lean ? Estimate<Degrees>.PlusMinus(lean, 2) : null);
    }

    /// <summary>Share of the pull that stays at 1 through lockout: 0 at lift-off and before.</summary>
    private static double Up(double u) => Math.Clamp(u, 0, 1);

    private static double StartOf(int index) => (index * RepetitionSeconds) + 1;

    private static double HalfWidth(Measure measure) => measure switch
    {
        Measure.BarHeight or Measure.BarForward => 0.015,
        Measure.BarVelocity => 0.03,
        Measure.TrunkLean => 3,
        _ => 5,
    };

    private Repetition Repetition(double pull, int index)
    {
        var start = StartOf(index);
        var isLowered = !EndsBeforeLockout && !(EndsAtTheTop && index == Pulls.Count - 1);
        return new Repetition(
            index + 1, isLowered, Seconds.Of(start), Seconds.Of(start), Seconds.Of(start + (pull / 2)),
            EndsBeforeLockout ? null : Seconds.Of(start + pull),
            isLowered ? Seconds.Of(start + pull + 0.4) : null,
            isLowered ? Seconds.Of(start + pull + 1) : null)
        {
            IsStartSeen = !BeginsAfterLiftOff,
        };
    }

    private MeasuredSeries Series(Measure measure, Func<int, double, double?> shape, List<Seconds> times)
    {
        var random = new Random(Seed + (int)measure);
        var values = times.Select(t => At(t, shape) + (Noise * HalfWidth(measure) * Normal(random))).ToList();
        return new MeasuredSeries(
            measure,
            values,
            [.. values.Select(v => v is null ? (double?)null : IntervalScale * HalfWidth(measure))],
            UnmeasurableReason.BackHidden);
    }

    private double? At(Seconds time, Func<int, double, double?> shape)
    {
        var index = Math.Min(Pulls.Count - 1, (int)(time.Number / RepetitionSeconds));
        return shape(index, (time.Number - StartOf(index)) / Pulls[index]);
    }

    private List<double?>? Line(Func<double, double?>? shape, List<Seconds> times)
    {
        if (shape is null)
            return null;

        var random = new Random(Seed);
        return [.. times.Select(t => At(t, (_, u) => shape(u)) + (Noise * Normal(random)))];
    }

    private static double Normal(Random random)
        => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
