using Dorsal.Camera;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;
using MathNet.Numerics.Statistics;

namespace Dorsal.Posture;

/// <summary>
/// Finds what the flexions are counted from, best first: the lifter's own neutral clip, standing without the bar in this
/// clip, the lockouts, the population. A lifter who stays rounded at the top must not look neutral for it, so what this clip
/// shows is weighed against how people stand.
/// </summary>
public static class BaselineFinder
{
    /// <summary>Upright: what a relaxed stander keeps below. Ours.</summary>
    private const double UprightLean = 14;
    private const double UprightHip = 30;
    private const double UprightKnee = 25;

    /// <summary>The bar lies on the floor, in trunk lengths. Ours; no measurement is on record.</summary>
    private const double RestingBar = 0.12;

    /// <summary>
    /// Nearer than this the wrists may hold the bar, in trunk lengths: at lockout they are 0.1 to 0.54 above it in 52 of 54 films of deadlifts, 0.7 and 1.05 in two (ours);
    /// hands that hang beside a bar on the floor are about 1 above it, by how people and plates are built.
    /// </summary>
    private const double InTheHands = 0.6;

    /// <summary>
    /// Seconds of standing, and frames of lockout, of which a neutral is taken; less may be passing through. Ours; no measurement is on record.
    /// </summary>
    private const double FewestSeconds = 0.4;
    private const int FewestLockoutFrames = 3;

    public static Baseline Find(
        PostureSeries posture, LiftSignals signals, IReadOnlyList<Repetition> repetitions, SagittalPlane plane, NeutralPosture? given)
    {
        if (given is not null)
            return new Baseline(given, BaselineSource.NeutralClip);

        var upright = Enumerable.Range(0, posture.Seconds.Count).Where(i => IsUpright(posture, i)).ToList();
        var standing = upright.Where(i => HandsAreFree(signals, i, repetitions) && !IsLifting(posture.Seconds[i], repetitions)).ToList();
        if (standing.Count > 1 && standing.Count * MedianStep(posture.Seconds) >= FewestSeconds)
            return Weighed(Posture(posture, standing, BaselineDoubt.Standing.From(plane)), BaselineSource.StandingInClip, posture, plane);

        var lockouts = upright.Where(i => IsLockout(posture.Seconds[i], repetitions)).ToList();
        return lockouts.Count >= FewestLockoutFrames
            ? Weighed(Posture(posture, lockouts, BaselineDoubt.Lockout.From(plane)), BaselineSource.Lockout, posture, plane)
            : new Baseline(People(posture, plane), BaselineSource.Population);
    }

    /// <summary>What the clip's own upright posture does not show is that of people in general.</summary>
    private static Baseline Weighed(NeutralPosture seen, BaselineSource source, PostureSeries posture, SagittalPlane plane)
    {
        var people = People(posture, plane);
        var kept = source == BaselineSource.Lockout && posture.NeckIsHidden ? BaselineDoubt.KeptUnderHair : 0;
        var shown = seen.ThoracicAngle is { } own ? seen with { ThoracicAngle = Doubted(BaselineWeighing.Weigh(own, people.ThoracicAngle!.Value), kept) } : seen;
        var isNeutral = seen.ThoracicAngle is not { } upper || !BaselineWeighing.Contradicts(upper, people.ThoracicAngle!.Value);
        var told = isNeutral && seen.ThoracicAngle is not null ? source : BaselineSource.Population;
        var upright = HalfUprightBack.Of(posture, plane) is null ? shown.LumbarAngle : null;
        var lumbar = upright ?? HalfUprightBack.Of(posture, plane) ?? LowerBackPastPlate.Zero(posture, people.LumbarAngle!.Value);
        return new Baseline(
            shown with
            {
                ThoracicAngle = shown.ThoracicAngle ?? people.ThoracicAngle,
                LumbarAngle = lumbar ?? people.LumbarAngle,
                NeckAngle = shown.NeckAngle ?? people.NeckAngle,
                Protraction = shown.Protraction ?? people.Protraction,
            },
            told)
        {
            LumbarSource = lumbar is null ? BaselineSource.Population : told,
            LumbarIsFromLessUpright = lumbar is not null && upright is null,
            OwnStanding = isNeutral && source == BaselineSource.StandingInClip ? shown : null,
        };
    }

    private static Estimate<Degrees> Doubted(Estimate<Degrees> weighed, double kept)
        => Estimate<Degrees>.PlusMinus(weighed.Value.Number, MeasuredSeriesBuilder.Combine(weighed.HalfWidth, kept));

    private static NeutralPosture People(PostureSeries posture, SagittalPlane plane)
    {
        var people = PopulationPosture.Of(posture);
        return people with { LumbarAngle = HalfUprightBack.Of(posture, plane) ?? people.LumbarAngle };
    }

    private static bool IsUpright(PostureSeries posture, int i)
        => posture.TrunkLean.Values[i] < UprightLean && posture.HipFlexion.Values[i] < UprightHip
            && posture.KneeFlexion.Values[i] < UprightKnee;

    /// <summary>
    /// In a clip without a lift there is often no bar to be seen on the floor: then all of its standing is standing. A bar that is held up throughout lies as low
    /// as it ever does.
    /// </summary>
    private static bool HandsAreFree(LiftSignals signals, int i, IReadOnlyList<Repetition> repetitions)
        => signals.BarHeight[i] is { } height
            ? height < RestingBar && !(signals.HandAboveBar[i] < InTheHands)
            : repetitions.Count == 0 && !signals.HandAboveBar.Any(above => above < InTheHands);

    private static bool IsLifting(double time, IReadOnlyList<Repetition> repetitions)
        => repetitions.Any(rep => time >= rep.Start.Number && (rep.End is not { } end || time <= end.Number));

    private static bool IsLockout(double time, IReadOnlyList<Repetition> repetitions)
        => repetitions.Any(rep => rep.Lockout is { } lockout && time >= lockout.Number
            && (rep.LoweringStart is not { } lowering || time <= lowering.Number));

    private static double MedianStep(IReadOnlyList<double> seconds)
        => seconds.Zip(seconds.Skip(1), (a, b) => b - a).Median();

    private static NeutralPosture Posture(PostureSeries posture, IReadOnlyList<int> frames, BaselineDoubt doubt)
        => new(
            At<Degrees>(posture.Thoracic, frames, doubt.Thoracic),
            At<Degrees>(posture.Lumbar, frames, doubt.Lumbar),
            At<Degrees>(posture.Neck, frames, HeadHeldBack.Doubt(doubt.Neck, posture.HeadLift.TypicalOf(frames))),
            At<Percent>(posture.Protraction, frames, doubt.Protraction),
            doubt.TrunkLean is { } lean ? At<Degrees>(posture.TrunkLean, frames, lean) : null);

    private static Estimate<T>? At<T>(NoisySeries series, IReadOnlyList<int> frames, double doubt)
        where T : struct, IUnit<T>
        => series.TypicalOf(frames) is { } typical
            ? Estimate<T>.PlusMinus(typical, BaselineDoubt.OfFrames(doubt, series.SeenIn(frames), series.SpreadOf(frames)))
            : null;
}
