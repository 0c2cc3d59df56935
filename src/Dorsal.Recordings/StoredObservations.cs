using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Scene;

namespace Dorsal.Recordings;

/// <summary>The shape of a recording on disk.</summary>
/// <param name="Roll">Degrees and half of the interval, and the keystone and its deviation, which older recordings lack; absent where the film did not tell.</param>
/// <param name="Model">Heavy in older recordings, which do not say.</param>
internal sealed record StoredObservations(StoredVideo Video, int[] Area, StoredFrame[] Lifter, StoredBar Bar, double[]? Roll = null, int[]? Camera = null, PoseModel Model = PoseModel.Heavy)
{
    /// <summary>So doubtful that it says nothing.</summary>
    private static readonly Keystone Untold = new(0, 1);

    public static StoredObservations From(Observations observations) => new(
        StoredVideo.From(observations.Video),
        [observations.Area.Left, observations.Area.Top, observations.Area.Right, observations.Area.Bottom],
        [.. observations.Lifter.Frames.Select(StoredFrame.From)],
        StoredBar.From(observations.Bar),
        observations.Upright is { } up ? [up.Roll.Value.Number, up.Roll.HalfWidth, up.Keystone.PerPixel, up.Keystone.Deviation] : null,
        StoredCamera.From(observations.Camera),
        observations.Model);

    public Observations ToObservations()
    {
        var facts = Video.ToFacts();
        return new Observations(
            facts,
            new PictureArea(Area[0], Area[1], Area[2], Area[3]),
            new LifterTrack(BetweenReadings.Filled([.. Lifter.Select(frame => frame.ToFrame(facts))])),
            Bar.ToTrack(facts))
        {
            Model = Model,
            Camera = StoredCamera.ToPath(Camera),
            Upright = Roll is [var roll, var doubt, .. var keystone]
                ? new PlumbLine(Estimate<Degrees>.PlusMinus(roll, doubt), keystone is [var perPixel, var deviation] ? new Keystone(perPixel, deviation) : Untold)
                : null,
        };
    }
}
