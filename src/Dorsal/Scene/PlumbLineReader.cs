using Dorsal.Footage;
using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Scene;

/// <summary>Reads the <see cref="PlumbLine"/> off frames spread over the film.</summary>
public static class PlumbLineReader
{
    /// <summary>More pictures hardly say more: most films stand still.</summary>
    private const int Pictures = 6;

    /// <summary>Pixels; edges are as straight in a picture of this height as in a larger one.</summary>
    private const int EnoughHeight = 720;

    /// <summary>
    /// Round the lifter, as a share of the region that the net looked at: blurred limbs and what is carried. Ours; no measurement is on record.
    /// </summary>
    private const double Margin = 0.03;

    /// <returns>Its keystone in pixels; absent where the film does not tell.</returns>
    public static PlumbLine? Read(
        IReadOnlyList<VideoFrame<ColourPicture>> samples, PictureArea area, IReadOnlyList<SurveySighting> lifter, int threads)
    {
        var seen = lifter.Select(sighting => (sighting.FrameIndex, Body: BodyIn(sighting)))
            .Where(sighting => sighting.Body is not null).ToDictionary(sighting => sighting.FrameIndex, sighting => sighting.Body!.Value);
        var chosen = samples.Where(sample => seen.ContainsKey(sample.Index)).ToList();
        if (chosen.Count == 0)
            return null;

        var step = Math.Max(1, chosen.Count / Pictures);
        chosen = [.. chosen.Where((_, i) => i % step == 0).Take(Pictures)];
        var shrink = Math.Max(1, (int)Math.Round(Math.Min(area.Height, 2 * area.Width) / (double)EnoughHeight));
        var pictures = chosen.SharedBy(threads).Select(sample => UprightLineFinder.Find(
            sample.Picture.Grey().Shrunk(shrink), area.Shrunk(shrink), seen[sample.Index].Shrunk(shrink))).ToList();
        var across = chosen.Select(sample => (seen[sample.Index].Left + seen[sample.Index].Right) / 2.0).Median();
        var height = chosen[0].Picture.Height;
        return PlumbLine.Find(pictures, across / height) is { } found ? found with { Keystone = found.Keystone.InPixels(height) } : null;
    }

    private static PictureArea? BodyIn(SurveySighting sighting)
    {
        if (MaskOutline.Trace(sighting.Reading.Mask) is not { } outline)
            return null;

        var margin = Margin * sighting.Reading.Mask.Region.Side;
        return new PictureArea(
            (int)(outline.Points.Min(p => p.X) - margin), (int)(outline.Points.Min(p => p.Y) - margin),
            (int)(outline.Points.Max(p => p.X) + margin), (int)(outline.Points.Max(p => p.Y) + margin));
    }
}
