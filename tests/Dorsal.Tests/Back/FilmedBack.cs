using Dorsal.Back;
using Dorsal.Body;
using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Back;

/// <summary>The back of a made-up lifter who holds still, as the stages read it.</summary>
internal static class FilmedBack
{
    private const int Frames = 9;

    public static BackMoment Of(SyntheticLifter lifter, double share) => Of(lifter, share, outline => outline);

    public static BackMoment Of(SyntheticLifter lifter, double share, Func<Silhouette, Silhouette> change, Func<int, ImagePoint, double?>? radiiFrom = null)
    {
        var random = new Random(3);
        var track = new LifterTrack([.. Enumerable.Range(0, Frames).Select(i => lifter.Frame(i, i / 30.0, share, random))
            .Select(frame => frame with { Silhouette = change(frame.Silhouette!) })]);
        var plane = new SagittalPlane(lifter.Facing, lifter.Yaw);
        return BackTrace.Trace(track, BodyTracker.Track(track), plane, lifter.Trunk, radiiFrom ?? ((_, _) => null))[Frames / 2];
    }
}
