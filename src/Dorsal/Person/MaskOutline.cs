using Dorsal.Footage;

namespace Dorsal.Person;

/// <summary>
/// Turns a mask into the outline of its largest connected part: the zero line of the logits, interpolated between cell
/// centres, so finer than the mask's cells.
/// </summary>
public static class MaskOutline
{
    /// <summary>Logits from here (mask value 0.12) to its opposite (0.88) count as the edge; four units of logit wide.</summary>
    private const double EdgeLogit = 2;

    /// <summary>Room for most outlines: they have 700 to 1100 points.</summary>
    private const int UsualPoints = 1200;

    /// <returns>Absent when the mask holds no part of at least <paramref name="minimumCells"/> cells.</returns>
    public static Silhouette? Trace(PersonMask mask, int minimumCells = 200)
    {
        using var field = PaddedField.LargestPart(mask, minimumCells);
        return field is null ? null : Walk(field, mask.Region, mask.Size);
    }

    private static Silhouette Walk(PaddedField field, PersonRegion region, int size)
    {
        var points = new List<ImagePoint>(UsualPoints);
        var widths = new List<double>(UsualPoints);
        var pixelsPerCell = region.Side / size;

        foreach (var crossing in ContourWalk.Around(field))
        {
            var share = crossing.InsideLogit / (crossing.InsideLogit - crossing.OutsideLogit);
            var x = crossing.InsideX + (share * (crossing.OutsideX - crossing.InsideX));
            var y = crossing.InsideY + (share * (crossing.OutsideY - crossing.InsideY));
            points.Add(region.ToImage((x - PaddedField.Border + 0.5) / size, (y - PaddedField.Border + 0.5) / size));
            widths.Add(2 * EdgeLogit / (crossing.InsideLogit - crossing.OutsideLogit) * pixelsPerCell);
        }

        // In a mirror clockwise is the other way round.
        if (region.Mirrored)
        {
            points.Reverse();
            widths.Reverse();
        }

        return new Silhouette(points, widths);
    }
}
