using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>The first look at the clip: is there a plate at the hands, how large is it, and roughly where is it when?</summary>
internal static class PlateSurvey
{
    /// <summary>Pixels of radius to which the picture is shrunk: enough to tell round from not, few enough to be quick.</summary>
    private const double WorkingRadius = 20;

    /// <summary>The usual plate's radius in trunk lengths.</summary>
    private const double UsualRadius = 0.5;

    /// <summary>Samples a second: between two of them even a dropped bar stays within reach of a straight line.</summary>
    private const double Rate = 20;

    private const int MostSamples = 900;

    /// <summary>Fewer samples with a plate than this share are no plate that is lifted.</summary>
    private const double LeastSeen = 0.25;

    private const int FewestSeen = 5;

    /// <summary>How many things may move with the hands: the near plate and, seen at an angle, the far one.</summary>
    private const int MostPlates = 2;

    /// <summary>What lies within this many radii of one plate's centre is not another plate.</summary>
    private const double SamePlate = 0.6;

    public static List<SurveyedPlate> Run(IFootage footage, PictureArea area, HandPath hands, CancellationToken cancellation)
    {
        var shrink = Shrink.ForRadius(UsualRadius * hands.TrunkLength, WorkingRadius);
        var trunk = hands.TrunkLength / shrink;
        var search = new PlateSearch(trunk);
        var samples = Sample(footage, Shrink.Box(area, shrink), hands, shrink, search, cancellation);
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
        IFootage footage, PixelBox scene, HandPath hands, int shrink, PlateSearch search, CancellationToken cancellation)
    {
        var rate = Math.Min(Rate, MostSamples / Math.Max(footage.Facts.Duration.Number, 1));
        var stride = Math.Max(1, (int)(footage.Facts.FramesPerSecond / rate));
        var samples = new List<SurveySample>();
        foreach (var frame in footage.ReadGrey(shrink, cancellation))
        {
            if (frame.Index % stride != 0 || hands.At(frame.Time.Number) is not { } hand)
                continue;

            var small = hand * (1.0 / shrink);
            samples.Add(new SurveySample(frame.Time.Number, small, search.Find(frame.Picture, scene, small)));
        }

        return samples;
    }
}
