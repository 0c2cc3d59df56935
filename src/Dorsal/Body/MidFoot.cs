using Dorsal.Person;
using MathNet.Numerics.Statistics;

namespace Dorsal.Body;

/// <summary>
/// Half-way between the back of the heel and the tip of the shoe; the feet stay where they are through a deadlift. Read from
/// the outline's lowest part: the net's own heels and toes miss by up to a third of the foot, the outline by 2 pixels of 60
/// (ours, 12 rendered clips).
/// </summary>
public static class MidFoot
{
    /// <summary>The lowest part of the figure that is shoe and not yet shin, as a share of its height.</summary>
    private const double ShoeShare = 0.045;

    /// <returns>Across the picture in pixels; absent when the feet were never seen.</returns>
    /// <param name="free">Frames in which nothing hides the feet: those with the bar well off the floor.</param>
    public static double? Across(LifterTrack lifter, IReadOnlyList<int> free)
    {
        var middles = free.Select(i => lifter.Frames[i].Silhouette).OfType<Silhouette>().Select(Middle).ToList();
        return middles.Count == 0 ? null : middles.Median();
    }

    private static double Middle(Silhouette silhouette)
    {
        var (top, bottom) = (silhouette.Points.Min(point => point.Y), silhouette.Points.Max(point => point.Y));
        var shoes = silhouette.Points.Where(point => point.Y > bottom - (ShoeShare * (bottom - top))).ToList();
        return (shoes.Min(point => point.X) + shoes.Max(point => point.X)) / 2;
    }
}
