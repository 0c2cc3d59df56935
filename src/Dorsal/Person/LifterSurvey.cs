using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Looks for people in frames spread over the clip and decides once who lifts.</summary>
public static class LifterSurvey
{
    /// <summary>Frames looked at: enough to see the hands go up and down in a one-repetition clip. Ours.</summary>
    public const int Samples = 18;

    private const int PeopleAFrame = 4;

    /// <param name="samples">Frames spread over the clip, in order; all their pictures are valid.</param>
    /// <param name="threads">Frames that are looked at in the same moment. What is found does not depend on it.</param>
    /// <returns>The lifter's sightings in the order of time; empty when nobody was seen.</returns>
    public static IReadOnlyList<SurveySighting> FindLifter(
        IReadOnlyList<VideoFrame<ColourPicture>> samples,
        PictureArea area,
        IPersonDetector detector,
        ILandmarkNet net,
        int threads,
        CancellationToken cancellation)
    {
        List<SurveySighting> Look(VideoFrame<ColourPicture> frame) =>
        [
            .. detector.Detect(frame.Picture, area).Take(PeopleAFrame)
                .Select(person => new SurveySighting(frame.Index, net.Read(frame.Picture, area, person.Region)))
                .Where(sighting => sighting.Reading.Presence >= LifterTracker.MinimumPresence),
        ];

        var people = new List<SurveyedPerson>();
        foreach (var sightings in samples.SharedBy(threads).WithCancellation(cancellation).Select(Look))
        {
            foreach (var sighting in sightings)
                SurveyedPerson.Add(people, sighting);
        }

        return people.Count == 0 ? [] : people.MaxBy(person => person.LiftingScore(samples.Count))!.Sightings;
    }
}
