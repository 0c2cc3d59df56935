using Dorsal.Footage;
using MathNet.Numerics.Statistics;

namespace Dorsal.Body;

/// <summary>Half-way between the back of the heel and the tip of the shoe; the feet stay where they are through a deadlift.</summary>
public static class MidFoot
{
    /// <summary>
    /// The net puts the heel inside of it and the toe on the big toe's joint; the middle of the shoe lies this share of the
    /// heel-toe distance further forward. Ours, from the rendered clips.
    /// </summary>
    private const double ShoeTip = 0.03;

    /// <returns>Across the picture in pixels; absent when the feet were never seen.</returns>
    /// <param name="seen">Frames in which nothing hides the feet, such as those with the bar off the floor.</param>
    public static double? Across(BodyTrack body, IReadOnlyList<int> seen)
    {
        var middles = seen
            .Select(i => body.At(BodyJoint.Heel, i) is { } heel && body.At(BodyJoint.Toe, i) is { } toe ? Middle(heel, toe) : (double?)null)
            .OfType<double>().ToList();
        return middles.Count == 0 ? null : middles.Median();
    }

    private static double Middle(ImagePoint heel, ImagePoint toe) => heel.X + ((0.5 + ShoeTip) * (toe.X - heel.X));
}
