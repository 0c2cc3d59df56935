using Dorsal.Body;
using Dorsal.Camera;
using MathNet.Numerics.Statistics;

namespace Dorsal.Legs;

/// <summary>
/// Feet that stay where they are and bones that keep their length, learned where the lifter stands upright and the plate is off
/// knees and feet. With the hip known, thigh and shank then meet at one place.
/// </summary>
public sealed class PlantedLegs
{
    /// <summary>Degrees: below these the lifter stands, and his legs are as long as they get. Ours; no measurement is on record.</summary>
    private const double UprightLean = 20;
    private const double UprightHip = 30;

    /// <summary>Of fewer upright frames nothing is learned. Ours; no measurement is on record.</summary>
    private const int FewestFrames = 5;

    /// <summary>
    /// In trunk lengths, the median about their middle: feet that move more have stepped, or the camera has moved. Ours; no measurement is on record.
    /// </summary>
    private const double LargestScatter = 0.10;

    /// <summary>
    /// Standard deviation of the distance from hip to ankle, in trunk lengths: what the outline and the net miss by together.
    /// Ours, 12 rendered clips: the hip spreads by 0.03, the upright ankle by 0.03, the bones' lengths by 0.05.
    /// </summary>
    private const double ReachError = 0.08;

    /// <summary>A stretched leg is taken this little shorter than its bones, so that its knee has a place.</summary>
    private const double Stretched = 0.9999;

    private readonly double thigh;
    private readonly double shank;
    private readonly double reachError;

    private PlantedLegs(SagittalPoint ankle, double thigh, double shank, double reachError)
        => (Ankle, this.thigh, this.shank, this.reachError) = (ankle, thigh, shank, reachError);

    public SagittalPoint Ankle { get; }

    public static bool AreStretched(SagittalPoint shoulder, SagittalPoint hip, SagittalPoint knee)
        => (shoulder - hip).LeanDegrees < UprightLean && JointAngles.Flexion(shoulder, hip, knee) < UprightHip;

    /// <param name="upright">Legs of the frames in which the lifter stands.</param>
    /// <returns>Absent where there are too few, or the feet do not stay.</returns>
    public static PlantedLegs? Learn(IReadOnlyList<LegMoment> upright, double trunkLength)
    {
        var whole = upright.Where(leg => leg is { Hip: not null, Knee: not null, Ankle: not null })
            .Select(leg => (Hip: leg.Hip!.Value, Knee: leg.Knee!.Value, Ankle: leg.Ankle!.Value)).ToList();
        if (whole.Count < FewestFrames)
            return null;

        var ankle = new SagittalPoint(whole.Select(leg => leg.Ankle.Forward).Median(), whole.Select(leg => leg.Ankle.Up).Median());
        if (whole.Select(leg => (leg.Ankle - ankle).Length).Median() > LargestScatter * trunkLength)
            return null;

        return new PlantedLegs(
            ankle,
            whole.Select(leg => (leg.Knee - leg.Hip).Length).Median(),
            whole.Select(leg => (leg.Ankle - leg.Knee).Length).Median(),
            ReachError * trunkLength);
    }

    /// <summary>Where thigh and shank meet, in front of the line from hip to ankle.</summary>
    /// <returns>The knee, and its error as one standard deviation in pixels: without bound for a leg that is all but straight.</returns>
    public (SagittalPoint Knee, double Error) KneeAbove(SagittalPoint hip)
    {
        var reach = Ankle - hip;
        var distance = Math.Clamp(reach.Length, Math.Abs(thigh - shank) / Stretched, (thigh + shank) * Stretched);
        var down = reach * (1 / Math.Max(1e-9, reach.Length));
        var along = ((thigh * thigh) - (shank * shank) + (distance * distance)) / (2 * distance);
        var ahead = Math.Sqrt(Math.Max(0, (thigh * thigh) - (along * along)));
        var knee = hip + (down * along) + (new SagittalPoint(-down.Up, down.Forward) * ahead);

        // For bones of equal length ahead² = thigh² - (distance / 2)², so ahead changes by distance / (4 ahead) as distance does.
        return (knee, reachError * distance / (4 * Math.Max(1e-9, ahead)));
    }
}
