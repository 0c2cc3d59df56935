using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>One round thing that moves with the hands through the samples of the survey.</summary>
/// <param name="Chain">The candidate of each sample, absent where it was not seen.</param>
/// <param name="Ring">The index of its clearest radius.</param>
internal sealed record MovingPlate(PlateCandidate?[] Chain, int Ring)
{
    /// <summary>
    /// The hands' speed in trunk lengths a second that counts as moving; a slow deadlift pulls at about 0.5. Ours; no measurement is on record.
    /// </summary>
    private const double MovingSpeed = 0.5;

    /// <summary>While the hands rest, everything round in the background keeps up with them, so rest says little. Ours; no measurement is on record.</summary>
    private const double RestWeight = 0.15;

    /// <summary>Of rims about as clear the larger says more: it passes more of the picture. A power of the radius. Ours; no measurement is on record.</summary>
    private const double Largeness = 0.25;

    /// <summary>
    /// Radii on either side of the clearest that count as the same ring: the plate comes nearer and goes away. Ours; no measurement is on record.
    /// </summary>
    private const int RingReach = 2;

    public int SeenIn => Chain.Count(plate => plate is not null);

    public static MovingPlate? Find(IReadOnlyList<SurveySample> samples, int[] radii, double trunk)
    {
        // First by any ring, judged while the hands move; then by the one ring that showed best and where the hands held it, judged always.
        var loose = CandidateChain.Choose(samples, trunk, (_, plate) => plate.Score, MotionWeights(samples, trunk));
        if (ClearestRing(samples, loose, radii, trunk) is not { } ring)
            return null;

        var always = Enumerable.Repeat(1.0, samples.Count).ToArray();
        var held = HeldBar.Learn(samples, loose, i => Speed(samples, i) >= MovingSpeed / 2 * trunk, trunk);
        var strict = CandidateChain.Choose(samples, trunk, (sample, plate) => SupportNear(plate, ring) - held.Doubt(sample, plate), always);
        var kept = Reachability.Keep([.. strict.Select((plate, i) => Point(plate, samples[i].Seconds, radii[ring], ring))]);
        return kept.Any(stays => stays) ? new MovingPlate([.. strict.Select((plate, i) => kept[i] ? plate : null)], ring) : null;
    }

    public SurveyedPlate InPicture(IReadOnlyList<SurveySample> samples, int[] radii, int shrink)
    {
        var seen = Enumerable.Range(0, Chain.Length).Where(i => Chain[i] is not null).ToArray();
        var plates = seen.Select(i => Chain[i]!).ToArray();
        var radius = radii[Ring] * shrink;
        return new SurveyedPlate(
            radius * plates.Select(plate => plate.Aspect).Median(),
            radius,
            [.. seen.Select(i => samples[i].Seconds)],
            [.. plates.Select(plate => new ImagePoint(plate.X * shrink, plate.Y * shrink))]);
    }

    public SurveySample TakenOutOf(SurveySample sample, int index, double reach) => Chain[index] is not { } own
        ? sample
        : sample with { Candidates = [.. sample.Candidates.Where(other => double.Hypot(other.X - own.X, other.Y - own.Y) > reach)] };

    private static TrackPoint? Point(PlateCandidate? plate, double seconds, double radius, int ring) => plate is null
        ? null
        : new TrackPoint(seconds, plate.X / radius, plate.Y / radius, SupportNear(plate, ring));

    private static double[] MotionWeights(IReadOnlyList<SurveySample> samples, double trunk)
        => [.. samples.Select((_, i) => RestWeight + Math.Min(1, Speed(samples, i) / trunk / MovingSpeed))];

    private static double Speed(IReadOnlyList<SurveySample> samples, int index)
    {
        var (before, after) = (samples[Math.Max(0, index - 1)], samples[Math.Min(samples.Count - 1, index + 1)]);
        var span = after.Seconds - before.Seconds;
        return span > 0 ? before.Hand.DistanceTo(after.Hand) / span : 0;
    }

    private static int? ClearestRing(
        IReadOnlyList<SurveySample> samples, PlateCandidate?[] chain, int[] radii, double trunk)
    {
        var weights = MotionWeights(samples, trunk);
        var seen = Enumerable.Range(0, chain.Length).Where(i => chain[i] is not null).ToArray();
        if (seen.Length == 0)
            return null;

        var sums = new double[chain[seen[0]]!.Supports.Length];
        foreach (var i in seen)
        {
            for (var k = 0; k < sums.Length; k++)
                sums[k] += weights[i] * chain[i]!.Supports[k] * Math.Pow(radii[k], Largeness);
        }

        return Array.IndexOf(sums, sums.Max());
    }

    private static double SupportNear(PlateCandidate plate, int ring)
        => plate.Supports[Math.Max(0, ring - RingReach)..Math.Min(plate.Supports.Length, ring + RingReach + 1)].Max();
}
