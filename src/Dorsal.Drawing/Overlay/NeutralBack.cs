using Dorsal.Camera;

namespace Dorsal.Drawing.Overlay;

/// <summary>
/// The back of this frame with its flexion taken out: every piece of the line is turned back by its share of what was measured,
/// as if each part bent evenly, and the whole is laid from the same sacrum in the same direction, so that only the shapes differ.
/// A picture to compare with, not a measurement.
/// </summary>
internal static class NeutralBack
{
    /// <summary>Pieces to each side that a point is averaged over: the outline's small waves are not the lifter's neutral.</summary>
    private const int SmoothingReach = 2;

    /// <param name="lumbar">Degrees of flexion beyond neutral.</param>
    /// <param name="thoracic">The same.</param>
    /// <returns>From the sacrum up; empty when one of the flexions is not known.</returns>
    public static IReadOnlyList<SagittalPoint> Of(ShownBack back, double? lumbar, double? thoracic)
    {
        if (lumbar is not { } low || thoracic is not { } high || back.Lumbar.Count == 0)
            return [];

        var (lower, upper) = (back.Lumbar.Count - 1, back.Thoracic.Count - 1);
        var points = Smoothed([.. back.Lumbar, .. back.Thoracic.Skip(1)]);
        var straightened = new List<SagittalPoint> { points[0] };
        for (var i = 0; i < points.Count - 1; i++)
        {
            var takenOut = (low * Share(i, lower)) + (high * Share(i - lower, upper));
            straightened.Add(straightened[^1] + Turned(points[i + 1] - points[i], -takenOut));
        }

        return InDirectionOf(straightened, points[^1]);
    }

    /// <summary>How much of a part's bend lies below the middle of one of its pieces.</summary>
    private static double Share(int piece, int pieces) => Math.Clamp((piece + 0.5) / pieces, 0, 1);

    /// <param name="degrees">Forward positive.</param>
    private static SagittalPoint Turned(SagittalPoint vector, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new SagittalPoint((vector.Forward * cos) + (vector.Up * sin), (vector.Up * cos) - (vector.Forward * sin));
    }

    private static List<SagittalPoint> InDirectionOf(List<SagittalPoint> line, SagittalPoint end)
    {
        var turn = (end - line[0]).LeanDegrees - (line[^1] - line[0]).LeanDegrees;
        return [.. line.Select(point => line[0] + Turned(point - line[0], turn))];
    }

    /// <summary>The ends stay where they are.</summary>
    private static List<SagittalPoint> Smoothed(List<SagittalPoint> points) =>
    [
        .. points.Select((_, i) =>
        {
            var reach = Math.Min(SmoothingReach, Math.Min(i, points.Count - 1 - i));
            var round = points.GetRange(i - reach, (2 * reach) + 1);
            return new SagittalPoint(round.Average(point => point.Forward), round.Average(point => point.Up));
        }),
    ];
}
