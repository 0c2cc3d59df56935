using Dorsal.Drawing.Sheets;
using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Drawing.Layers;

/// <summary>
/// The person's mask, filled up to its outline, and round the outline a band as wide as the mask's edge there: broad where the
/// net was unsure.
/// </summary>
internal sealed class OutlineLayer : ILayer
{
    private const byte MaskOpacity = 55;
    private const byte EdgeOpacity = 90;

    /// <summary>In thin lines. Where the mask is flat its edge comes out as wide as the picture: broader says no more.</summary>
    private const double BroadestEdge = 24;

    public void Draw(Sheet sheet, DrawnMoment moment)
    {
        if (moment.Lifter.Silhouette is not { } silhouette)
            return;

        sheet.Fill([silhouette.Points], Ink.Mask.WithAlpha(MaskOpacity));
        sheet.Fill(Edge(silhouette, BroadestEdge * sheet.Thin), Ink.Outline.WithAlpha(EdgeOpacity));
        sheet.Outline(silhouette.Points, new Stroke(Ink.Outline, 0.7));
    }

    /// <summary>A small quadrangle across the outline for each of its sides.</summary>
    private static IEnumerable<ImagePoint[]> Edge(Silhouette silhouette, double broadest)
    {
        var points = silhouette.Points;
        for (var i = 0; i < points.Count; i++)
        {
            var (from, to) = (points[i], points[(i + 1) % points.Count]);
            var length = from.DistanceTo(to);
            if (length < 1e-6)
                continue;

            var outwards = new ImagePoint((to - from).Y / length, (from - to).X / length) * (Math.Min(silhouette.EdgeWidths[i], broadest) / 2);
            yield return [from + outwards, to + outwards, to - outwards, from - outwards];
        }
    }
}
