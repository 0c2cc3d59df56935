using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Body;

/// <summary>The lifter's joints through the analysed frames, smoothed in time, in the displayed picture.</summary>
/// <param name="Joints">For each joint one entry a frame; absent where the lifter was not found.</param>
public sealed record BodyTrack(
    IReadOnlyList<Seconds> Times, IReadOnlyDictionary<BodyJoint, IReadOnlyList<ImagePoint?>> Joints)
{
    public IReadOnlyList<ImagePoint?> this[BodyJoint joint] => Joints[joint];

    public ImagePoint? At(BodyJoint joint, int frame) => Joints[joint][frame];
}
