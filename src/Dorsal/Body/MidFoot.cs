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
    /// <summary>
    /// The lowest part of the figure that holds both shoes, as a share of its height: from a camera above the floor the far
    /// shoe appears higher than the near one, beside it when the camera is off the side. With 0.045 the middle was 7 cm off at
    /// 30 degrees, with 0.06 to 0.1 within 0.4 cm from there and from the side (ours, 14 rendered clips).
    /// </summary>
    private const double ShoeShare = 0.075;

    /// <returns>Across the picture in pixels; absent when the feet were never seen.</returns>
    /// <param name="free">Frames in which nothing hides the feet: those with the bar well off the floor, or all where no plate was found.</param>
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
