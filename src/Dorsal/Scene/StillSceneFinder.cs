using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Scene;

/// <summary>Learns what stands behind the lifter from frames spread over the film, each where the lifter is elsewhere.</summary>
public static class StillSceneFinder
{
    /// <summary>Frames looked at: enough that a pixel behind an upright back is seen while the lifter is bent over. Ours.</summary>
    private const int Samples = 32;

    /// <summary>Round the lifter's outline so much is not taken for background, as a share of the region that the net looked at.</summary>
    private const double Margin = 0.045;

    /// <returns>Absent when the lifter is in too few frames.</returns>
    public static StillScene? Find(IFootage footage, LifterTrack lifter, CancellationToken cancellation)
    {
        var seen = lifter.Frames.Where(frame => frame is { Silhouette: not null, Region: not null }).ToList();
        if (seen.Count < PixelHistory.FewestViews)
            return null;

        var count = Math.Min(Samples, seen.Count);
        var chosen = Enumerable.Range(0, count).Select(i => seen[(int)((long)i * seen.Count / count)]).ToDictionary(frame => frame.Index);
        var history = new PixelHistory(PictureAround(seen, footage.Facts), count);
        foreach (var frame in footage.ReadColour(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (chosen.TryGetValue(frame.Index, out var body))
                history.Add(frame.Picture, body.Silhouette!.Points, (int)Math.Round(Margin * body.Region!.Value.Side));
        }

        return history.Scene();
    }

    private static PictureArea PictureAround(List<LifterFrame> frames, VideoFacts facts)
    {
        var points = frames.SelectMany(frame => frame.Silhouette!.Points).ToList();
        var margin = Margin * frames.Max(frame => frame.Region!.Value.Side);
        return new PictureArea(
            (int)Math.Max(0, points.Min(p => p.X) - margin),
            (int)Math.Max(0, points.Min(p => p.Y) - margin),
            (int)Math.Min(facts.Width, points.Max(p => p.X) + margin),
            (int)Math.Min(facts.Height, points.Max(p => p.Y) + margin));
    }
}
