namespace Dorsal.Footage;

/// <summary>
/// Finds the bars that fill a screen of another shape: lines along the border of one colour, the same in every sample, that end
/// at a sharp step over a good part of their length. Bars that move, such as a blurred copy of the film, are taken as picture;
/// so is every doubtful case, because a lost strip of picture harms more than a kept bar.
/// </summary>
public static class PictureAreaFinder
{
    /// <summary>A picture narrower than this part of the film is not believed. Ours; no measurement is on record.</summary>
    private const double LeastPart = 0.15;

    /// <summary>Black in the full range is 0; in the narrow range read as if it were full, 16.</summary>
    private const int Black = 20;

    /// <summary>Coloured bars have the same colour on both sides, up to the coder's rounding. Ours; no measurement is on record.</summary>
    private const int SameColour = 3;

    /// <summary>The area that shows the scene, in pixels of the samples, which are full frames spread over the clip.</summary>
    public static PictureArea Find(IReadOnlyList<GreyPicture> samples)
    {
        if (samples.Count == 0)
            throw new ArgumentException("At least one sample is needed.", nameof(samples));

        var whole = PictureArea.Whole(samples[0].Width, samples[0].Height);
        // Twice from the sides: bars above and below can hide those beside the picture, and the other way round.
        var area = TrimWidth(samples, TrimHeight(samples, TrimWidth(samples, whole)));
        var believable = area.Width >= LeastPart * whole.Width && area.Height >= LeastPart * whole.Height;
        return believable ? area : whole;
    }

    private static PictureArea TrimWidth(IReadOnlyList<GreyPicture> samples, PictureArea area)
    {
        var (left, right) = Bars(new PictureEdge(samples, area, EdgeSide.Left), new PictureEdge(samples, area, EdgeSide.Right));
        return area with { Left = area.Left + left, Right = area.Right - right };
    }

    private static PictureArea TrimHeight(IReadOnlyList<GreyPicture> samples, PictureArea area)
    {
        var (top, bottom) = Bars(new PictureEdge(samples, area, EdgeSide.Top), new PictureEdge(samples, area, EdgeSide.Bottom));
        return area with { Top = area.Top + top, Bottom = area.Bottom - bottom };
    }

    private static (int Near, int Far) Bars(PictureEdge near, PictureEdge far)
    {
        var (nearDepth, farDepth) = (near.BarDepth(), far.BarDepth());
        var paired = nearDepth > 0 && farDepth > 0 && Math.Abs(near.Level - far.Level) <= SameColour;
        return (
            paired || near.Level <= Black ? nearDepth : 0,
            paired || far.Level <= Black ? farDepth : 0);
    }
}
