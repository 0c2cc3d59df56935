using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Drawing.Overlay;

/// <summary>
/// What a lifter is shown over one frame of the film, in pixels of the displayed picture. Lines run from the sacrum up and are
/// empty where the back was not seen.
/// </summary>
/// <param name="Lumbar">The back line from S1 to T12.</param>
/// <param name="Thoracic">The back line from T12 to C7; begins where the lumbar part ends.</param>
/// <param name="Neutral">The same back bent as in the lifter's own standing; empty where a flexion was not measurable, or not read here.</param>
/// <param name="Bar">The centre of the near plate; absent where it was lost.</param>
/// <param name="BarSeen">False where the place of the plate was bridged from its neighbours.</param>
/// <param name="Joints">Those that were found, where the lifter is seen from the side.</param>
/// <param name="Limbs">Where he is not: lines from the trunk outwards.</param>
public sealed record OverlayFrame(
    IReadOnlyList<ImagePoint> Lumbar,
    IReadOnlyList<ImagePoint> Thoracic,
    IReadOnlyList<ImagePoint> Neutral,
    ImagePoint? Bar,
    bool BarSeen,
    IReadOnlyDictionary<OverlayJoint, ImagePoint> Joints,
    IReadOnlyDictionary<OverlayLimb, IReadOnlyList<ImagePoint>> Limbs)
{
    /// <summary>Upright over the hip in the room, however the camera is tilted, and as far from it as the neck; absent without either.</summary>
    public ImagePoint? OverHip { get; init; }

    /// <summary>The same bar, and every place of the lifter put elsewhere.</summary>
    internal OverlayFrame WithLifter(Func<ImagePoint, ImagePoint> map)
    {
        IReadOnlyList<ImagePoint> All(IReadOnlyList<ImagePoint> line) => [.. line.Select(map)];
        return this with
        {
            Lumbar = All(Lumbar),
            Thoracic = All(Thoracic),
            Neutral = All(Neutral),
            Joints = Joints.ToDictionary(joint => joint.Key, joint => map(joint.Value)),
            Limbs = Limbs.ToDictionary(limb => limb.Key, limb => All(limb.Value)),
            OverHip = OverHip is { } over ? map(over) : null,
        };
    }

    /// <summary>Where nothing is known of the lifter.</summary>
    internal static OverlayFrame OfBar(BarFrame bar) => new(
        [], [], [], bar.Centre, bar.Seen, new Dictionary<OverlayJoint, ImagePoint>(), new Dictionary<OverlayLimb, IReadOnlyList<ImagePoint>>());
}
