using Dorsal.Body;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>What must be known of a whole film before the lifter is followed through it, from some frames of it.</summary>
/// <param name="Area">The picture without bars round it.</param>
/// <param name="Lifter">The lifter's sightings in the order of time; none when nobody was seen.</param>
/// <param name="Scene">What stands still behind the lifter; absent where it could not be learned.</param>
/// <param name="Upright">Which way is up; absent where nothing round the lifter tells.</param>
public sealed record FilmSurvey(PictureArea Area, IReadOnlyList<SurveySighting> Lifter, StillScene? Scene, PlumbLine? Upright)
{
    /// <summary>Absent where it stands still.</summary>
    public SurveyedCamera? Camera { get; init; }

    /// <summary>In pixels; 0 when nobody was seen.</summary>
    public double TrunkLength { get; } = TrunkLengths.Typical(Lifter.Select(sighting => sighting.Reading.Pose));

    /// <param name="read">Told the share of its frames that are there, 0 to 1: of a long film they take a while.</param>
    public static FilmSurvey Of(
        IFootage footage, IPersonDetector detector, ILandmarkNet net, int threads, Action<double>? read, CancellationToken cancellation)
    {
        var chosen = FrameChoice.Spread(LifterSurvey.Samples, footage.Facts);
        var samples = new List<VideoFrame<ColourPicture>>();
        foreach (var sample in footage.ReadColour(chosen, LifterSurvey.Samples, cancellation))
        {
            samples.Add(sample);
            read?.Invoke(samples.Count / (double)LifterSurvey.Samples);
        }

        var area = PictureAreaFinder.Find(
            [.. samples.SharedBy(threads).WithCancellation(cancellation).Select(sample => sample.Picture.Grey())]);
        var lifter = LifterSurvey.FindLifter(samples, area, detector, net, threads, cancellation);
        var camera = SurveyedCamera.Of(samples, area, lifter, threads);
        return new FilmSurvey(
            area, lifter, StillSceneFinder.Find(samples, lifter, camera, threads), PlumbLineReader.Read(samples, area, lifter, threads))
        {
            Camera = camera,
        };
    }
}
