using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;

namespace Dorsal.Legs;

/// <summary>
/// Places knees and ankles where the near plate hides them: what the net guesses there and what <see cref="PlantedLegs"/> allow
/// are weighed by how sure each is. Without an upright frame the net alone is believed.
/// </summary>
public static class LegTracer
{
    /// <summary>
    /// Standard deviation of the net's knee about the true one, in trunk lengths. Ours, 12 rendered clips: 0.02 to 0.25 off,
    /// most where the plate passes the knee.
    /// </summary>
    private const double NetError = 0.10;

    /// <summary>In trunk lengths: the net's knee is never so far off; where the two are, feet or camera have moved.</summary>
    private const double LargestDifference = 0.5;

    /// <param name="trunkLength">The lifter's ruler, in pixels.</param>
    /// <returns>One entry for each analysed frame.</returns>
    public static IReadOnlyList<LegMoment> Trace(
        BodyTrack body, IReadOnlyList<BackMoment> back, SagittalPlane plane, double trunkLength)
    {
        SagittalPoint? Joint(BodyJoint joint, int i) => body.At(joint, i) is { } point ? plane.FromImage(point) : null;

        var seen = back.Select((moment, i) => new LegMoment(
            moment.Line is { } line ? TrunkJoints.Hip(line) : null, Joint(BodyJoint.Knee, i), Joint(BodyJoint.Ankle, i))).ToArray();
        IReadOnlyList<LegMoment> upright = [.. seen.Where((leg, i) => IsUpright(leg, Joint(BodyJoint.Shoulder, i)))];
        return PlantedLegs.Learn(upright, trunkLength) is { } planted
            ? Array.ConvertAll(seen, leg => Weighed(leg, planted, trunkLength))
            : seen;
    }

    private static bool IsUpright(LegMoment leg, SagittalPoint? shoulder)
        => leg is { Hip: { } hip, Knee: { } knee } && shoulder is { } top && PlantedLegs.AreStretched(top, hip, knee);

    private static LegMoment Weighed(LegMoment leg, PlantedLegs planted, double trunkLength)
    {
        if (leg is not { Hip: { } hip, Knee: { } knee, Ankle: { } ankle })
            return leg;

        var chain = planted.KneeAbove(hip);
        if ((chain.Knee - knee).Length > LargestDifference * trunkLength)
            return leg;

        var net = NetError * trunkLength;
        var trust = net * net / ((net * net) + (chain.Error * chain.Error));
        return leg with { Knee = Between(knee, chain.Knee, trust), Ankle = Between(ankle, planted.Ankle, trust) };
    }

    private static SagittalPoint Between(SagittalPoint from, SagittalPoint to, double share) => from + ((to - from) * share);
}
