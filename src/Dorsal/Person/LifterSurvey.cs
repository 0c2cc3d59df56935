using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>Looks for people in frames spread over the clip and decides once who lifts.</summary>
public static class LifterSurvey
{
    /// <summary>Frames looked at: enough to see the hands go up and down in a one-repetition clip. Ours.</summary>
    private const int Samples = 18;

    private const int PeopleAFrame = 4;

    /// <returns>The lifter's sightings in the order of time; empty when nobody was seen.</returns>
    public static IReadOnlyList<SurveySighting> FindLifter(
        IFootage footage, PictureArea area, IPersonDetector detector, ILandmarkNet net, CancellationToken cancellation)
    {
        var count = footage.Facts.FrameCount;
        var wanted = Enumerable.Range(0, Samples).Select(i => (int)((long)i * (count - 1) / (Samples - 1))).ToHashSet();
        var people = new List<SurveyedPerson>();

        foreach (var frame in footage.ReadColour(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!wanted.Contains(frame.Index))
                continue;

            foreach (var person in detector.Detect(frame.Picture, area).Take(PeopleAFrame))
            {
                var reading = net.Read(frame.Picture, area, person.Region);
                if (reading.Presence >= LifterTracker.MinimumPresence)
                    SurveyedPerson.Add(people, new SurveySighting(frame.Index, reading));
            }
        }

        return people.Count == 0 ? [] : people.MaxBy(person => person.LiftingScore(wanted.Count))!.Sightings;
    }
}
