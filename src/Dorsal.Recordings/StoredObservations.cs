using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Recordings;

/// <summary>The shape of a recording on disk.</summary>
/// <param name="Roll">Degrees, and half of its interval; absent where the film did not tell.</param>
internal sealed record StoredObservations(StoredVideo Video, int[] Area, StoredFrame[] Lifter, StoredBar Bar, double[]? Roll = null, int[]? Camera = null)
{
    public static StoredObservations From(Observations observations) => new(
        StoredVideo.From(observations.Video),
        [observations.Area.Left, observations.Area.Top, observations.Area.Right, observations.Area.Bottom],
        [.. observations.Lifter.Frames.Select(StoredFrame.From)],
        StoredBar.From(observations.Bar),
        observations.Roll.EstimateOrNull is { } roll ? [roll.Value.Number, roll.HalfWidth] : null,
        StoredCamera.From(observations.Camera));

    public Observations ToObservations()
    {
        var facts = Video.ToFacts();
        return new Observations(
            facts,
            new PictureArea(Area[0], Area[1], Area[2], Area[3]),
            new LifterTrack(BetweenReadings.Filled([.. Lifter.Select(frame => frame.ToFrame(facts))])),
            Bar.ToTrack(facts))
        {
            Camera = StoredCamera.ToPath(Camera),
            Roll = Roll is [var roll, var doubt]
                ? Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(roll, doubt))
                : Measurement<Degrees>.Unknown(UnmeasurableReason.NoPlumbLine),
        };
    }
}
