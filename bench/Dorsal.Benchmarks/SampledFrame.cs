using Dorsal.Footage;
using Dorsal.Inference.Detection;
using Dorsal.Inference.Landmarks;
using Dorsal.Inference.Nets;
using Dorsal.Person;
using Dorsal.Scene;
using Dorsal.Video;

namespace Dorsal.Benchmarks;

/// <summary>A frame in the middle of the rendered sample, and all that an analysis makes of it on the way to an outline.</summary>
internal sealed record SampledFrame(
    ColourPicture Picture, PictureArea Area, PersonRegion Region, PersonMask Mask, Silhouette Outline, Silhouette OnTheEdge, StillScene Scene)
{
    private static readonly Lazy<SampledFrame> Once = new(Read);

    public static SampledFrame Of => Once.Value;

    public static FfmpegFootage Film() => FfmpegFootage.Open(Path.Combine(AppContext.BaseDirectory, "Films", "deadlift.mp4"), FfmpegTools.Find(), CancellationToken.None);

    private static SampledFrame Read()
    {
        var film = Film();
        using var detector = new BlazePoseDetector();
        using var net = new BlazePoseLandmarkNet(PoseModel.Heavy);
        var survey = FilmSurvey.Of(film, detector, net, Environment.ProcessorCount, null, CancellationToken.None);
        var middle = survey.Lifter[survey.Lifter.Count / 2];
        var picture = film.ReadColour(new FrameChoice(film.Facts.FrameCount, middle.FrameIndex), 1, CancellationToken.None).Single().Picture;
        var mask = net.Read(picture, survey.Area, middle.Reading.Next).Mask;
        var outline = MaskOutline.Trace(mask)!;
        return new SampledFrame(picture, survey.Area, mask.Region, mask, outline, OutlineRefiner.Refine(outline, mask.Region.Side / mask.Size, picture), survey.Scene!);
    }
}
