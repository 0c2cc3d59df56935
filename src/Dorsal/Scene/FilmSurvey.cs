using Dorsal.Body;
using Dorsal.Footage;
using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Scene;

/// <summary>What must be known of a whole film before the lifter is followed through it, from some frames of it.</summary>
/// <param name="Area">The picture without bars round it.</param>
/// <param name="Lifter">The lifter's sightings in the order of time; none when nobody was seen.</param>
/// <param name="Scene">What stands still behind the lifter; absent where it could not be learned.</param>
/// <param name="Roll">Degrees by which upright things lean to the right of the picture.</param>
public sealed record FilmSurvey(PictureArea Area, IReadOnlyList<SurveySighting> Lifter, StillScene? Scene, Measurement<Degrees> Roll)
{
    /// <summary>In pixels; 0 when nobody was seen.</summary>
    public double TrunkLength { get; } = TrunkLengths.Typical(Lifter.Select(sighting => sighting.Reading.Pose));

    public static FilmSurvey Of(
        IFootage footage, IPersonDetector detector, ILandmarkNet net, int threads, CancellationToken cancellation)
    {
        var chosen = FrameChoice.Spread(LifterSurvey.Samples, footage.Facts);
        var samples = footage.ReadColour(chosen, LifterSurvey.Samples, cancellation).ToList();
        var area = PictureAreaFinder.Find(
            [.. samples.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithCancellation(cancellation).Select(sample => sample.Picture.Grey())]);
        var lifter = LifterSurvey.FindLifter(samples, area, detector, net, threads, cancellation);
        return new FilmSurvey(area, lifter, StillSceneFinder.Find(samples, lifter, threads), PlumbLineReader.Read(samples, area, lifter, threads));
    }
}
