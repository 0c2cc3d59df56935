using Dorsal.Back;
using Dorsal.Camera;

namespace Dorsal.Drawing.Overlay;

/// <summary>The back line as it is shown, from the sacrum up, in two parts that meet at T12.</summary>
internal sealed record ShownBack(IReadOnlyList<SagittalPoint> Lumbar, IReadOnlyList<SagittalPoint> Thoracic)
{
    /// <summary>Every second station: 4 % of the trunk apart a curve still looks like one.</summary>
    private const int Stride = 2;

    /// <summary>A part of which less is there is not drawn: what is missing would be made up.</summary>
    private const double LeastShare = 0.7;

    public static ShownBack None { get; } = new([], []);

    /// <param name="pointAt">The back at a station of <see cref="BackLine"/>; absent where it was not seen.</param>
    /// <param name="neck">The station where it ends.</param>
    public static ShownBack Of(Func<int, SagittalPoint?> pointAt, int neck)
    {
        var (sacrum, waist) = (BackLine.StationAt(BackLevels.S1), BackLine.StationAt(BackLevels.T12));
        var lumbar = Part(pointAt, sacrum, waist - 1);
        var thoracic = Part(pointAt, waist, neck);
        return lumbar.Count == 0 || thoracic.Count == 0 ? None : new ShownBack([.. lumbar, thoracic[0]], thoracic);
    }

    private static List<SagittalPoint> Part(Func<int, SagittalPoint?> pointAt, int first, int last)
    {
        var stations = Enumerable.Range(first, last - first + 1).Where(station => (station - first) % Stride == 0).ToList();
        var seen = stations.Select(pointAt).OfType<SagittalPoint>().ToList();
        return seen.Count < LeastShare * stations.Count ? [] : seen;
    }
}
