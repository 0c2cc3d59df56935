using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Bar;

/// <summary>Small pictures of the film with the bar at many heights, gathered while somebody else looks at all of it.</summary>
internal sealed class BarPictures
{
    /// <summary>Pixels of radius of the near plate in these pictures.</summary>
    private const double WorkingRadius = 25;

    private const int Heights = 12;

    /// <summary>Centres above this percentile may be wild ones.</summary>
    private const int HighestPercentile = 3;

    private readonly Dictionary<int, RimFit> chosen;

    /// <param name="near">Followed through every frame of the film.</param>
    public BarPictures(FollowedPlate near)
    {
        Coarser = Math.Max(1, (int)Math.Round(near.RadiusY / WorkingRadius));
        chosen = Chosen([.. near.Sightings.Index().Where(frame => frame.Item is not null).Select(frame => (frame.Index, frame.Item!.Fit))]);
    }

    /// <summary>By how much they are smaller than the pictures that they are taken from.</summary>
    public int Coarser { get; }

    /// <returns>Absent for most frames.</returns>
    public BarPicture? Of(VideoFrame<GreyPicture> frame) => chosen.TryGetValue(frame.Index, out var near)
        ? new BarPicture(Coarser == 1 ? frame.Picture.Copy() : frame.Picture.Shrunk(Coarser), new ImagePoint(near.X, near.Y) * (1.0 / Coarser))
        : null;

    /// <summary>
    /// Round the first time that the bar is up: of each height the last frame before and the first after it, while a camera in the hand has
    /// not gone far; two of one way where the bar only goes that way.
    /// </summary>
    private static Dictionary<int, RimFit> Chosen(List<(int Frame, RimFit Near)> seen)
    {
        if (seen.Count == 0)
            return [];

        var (low, high) = (seen.Max(frame => frame.Near.Y), seen.Select(frame => frame.Near.Y).Percentile(HighestPercentile));
        int HeightOf(RimFit near) => Math.Clamp((int)(Heights * (low - near.Y) / Math.Max(1, low - high)), 0, Heights - 1);
        var up = seen.Find(frame => HeightOf(frame.Near) == Heights - 1).Frame;
        return seen
            .GroupBy(frame => HeightOf(frame.Near))
            .SelectMany(height => Two([.. height], up))
            .ToDictionary(frame => frame.Frame, frame => frame.Near);
    }

    private static IEnumerable<(int Frame, RimFit Near)> Two(List<(int Frame, RimFit Near)> frames, int up)
    {
        var after = frames.FindIndex(frame => frame.Frame > up);
        IEnumerable<int> two = after < 0 ? [frames.Count / 2, frames.Count - 1] : after == 0 ? [0, frames.Count / 2] : [after - 1, after];
        return two.Distinct().Select(i => frames[i]);
    }
}

/// <param name="Near">The near plate's middle in pixels of this picture.</param>
internal sealed record BarPicture(GreyPicture Picture, ImagePoint Near);
