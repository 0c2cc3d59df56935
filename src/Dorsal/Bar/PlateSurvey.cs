using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>The first look at the clip: is there a plate at the hands, how large is it, and roughly where is it when?</summary>
internal static class PlateSurvey
{
    /// <summary>Pixels of radius to which the picture is shrunk: enough to tell round from not, few enough to be quick.</summary>
    private const double WorkingRadius = 20;

    /// <summary>The usual plate's radius in trunk lengths.</summary>
    public const double UsualRadius = 0.5;

    /// <summary>Samples a second at least, where they are not too many: between two of them even a dropped bar stays within reach of a straight line.</summary>
    private const double Rate = 20;

    private const int MostSamples = 900;

    /// <summary>Fewer samples with a plate than this share are no plate that is lifted. Ours; no measurement is on record.</summary>
    private const double LeastSeen = 0.25;

    /// <summary>Nor are fewer samples than this, of however short a film. Ours; no measurement is on record.</summary>
    private const int FewestSeen = 5;

    /// <summary>How many things may move with the hands: the near plate and, seen at an angle, the far one.</summary>
    private const int MostPlates = 2;

    /// <summary>What lies within this many radii of one plate's centre is not another plate. Ours; no measurement is on record.</summary>
    private const double SamePlate = 0.6;

    public static List<SurveyedPlate> Run(
        GreyFilm film, PictureArea area, HandPath hands, int threads, CancellationToken cancellation)
    {
        var coarser = Shrink.ForRadius(UsualRadius * hands.TrunkLength / film.Shrink, WorkingRadius);
        var shrink = film.Shrink * coarser;
        var trunk = hands.TrunkLength / shrink;
        var search = new PlateSearch(trunk);
        var samples = Sample(film, coarser, Shrink.Box(area, shrink), hands, search, threads, cancellation);
        var plates = new List<SurveyedPlate>();
        while (plates.Count < MostPlates && MovingPlate.Find(samples, search.Radii, trunk) is { } plate)
        {
            if (plate.SeenIn < FewestSeen || plate.SeenIn < LeastSeen * samples.Count)
                break;

            plates.Add(plate.InPicture(samples, search.Radii, shrink));
            samples = [.. samples.Select((sample, i) => plate.TakenOutOf(sample, i, SamePlate * search.Radii[plate.Ring]))];
        }

        return plates;
    }

    private static List<SurveySample> Sample(
        GreyFilm film, int coarser, PixelBox scene, HandPath hands, PlateSearch search, int threads, CancellationToken cancellation)
    {
        var stride = Math.Max(
            Math.Max(1, (int)(film.Facts.FramesPerSecond / Rate)), (int)Math.Ceiling((double)film.Facts.FrameCount / MostSamples));

        SurveySample? Look(VideoFrame<GreyPicture> frame)
        {
            if (hands.At(frame.Time.Number) is not { } hand)
                return null;

            var small = hand * (1.0 / (film.Shrink * coarser));
            return new SurveySample(frame.Time.Number, small, search.Find(frame.Picture, scene, small));
        }

        return [.. film.Look(new FrameChoice(stride, 0), coarser, Look, threads, cancellation).OfType<SurveySample>()];
    }
}
