using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Stability.Tests;

/// <summary>A net as on a processor that adds up in another order: all that it tells is off by a hair, each time otherwise.</summary>
internal sealed class RoundingNet(ILandmarkNet net) : ILandmarkNet
{
    /// <summary>Pixels, logits, and radians of a region some hundred pixels wide.</summary>
    private const double Hair = 0.0001;
    private const double RegionHair = Hair / 300;

    private readonly Lock guard = new();
    private readonly Random chance = new(1);

    public PoseModel Model => net.Model;

    public PersonReading Read(ColourPicture picture, PictureArea area, PersonRegion region)
    {
        var reading = net.Read(picture, area, region);
        using var told = reading.Mask;
        lock (guard)
        {
            var pose = reading.Pose with { Landmarks = [.. reading.Pose.Landmarks.Select(landmark => landmark with { Point = Off(landmark.Point) })] };
            var next = reading.Next with
            {
                Centre = Off(reading.Next.Centre),
                Side = reading.Next.Side * (1 + By(RegionHair)),
                Angle = reading.Next.Angle + By(RegionHair),
            };
            float[] logits = [.. told.Logits.ToArray().Select(logit => logit + (float)By(Hair))];
            return new PersonReading(reading.Presence, pose, new PersonMask(told.Region, told.Size, logits), next);
        }
    }

    private ImagePoint Off(ImagePoint point) => point + new ImagePoint(By(Hair), By(Hair));

    private double By(double most) => most * ((2 * chance.NextDouble()) - 1);
}
