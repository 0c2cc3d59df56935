using Dorsal.Bar;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Results.Testing;

/// <summary>What would have been seen of the same lift as a stretch of a longer film.</summary>
public static class LaterFilm
{
    public static Observations Later(this Observations seen, double seconds)
    {
        Seconds Moved(Seconds time) => Seconds.Of(time.Number + seconds);

        return seen with
        {
            Video = seen.Video with { FrameTimes = [.. seen.Video.FrameTimes.Select(Moved)] },
            Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with { Time = Moved(frame.Time) })]),
            Bar = new BarTrack([.. seen.Bar.Frames.Select(frame => frame with { Time = Moved(frame.Time) })], seen.Bar.Plate, seen.Bar.CentreNoise),
        };
    }
}
