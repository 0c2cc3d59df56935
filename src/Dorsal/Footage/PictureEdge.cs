namespace Dorsal.Footage;

/// <summary>The lines along one side of the picture, counted from the outermost inwards, over all samples.</summary>
internal sealed class PictureEdge
{
    /// <summary>
    /// A pixel this far from the bar's level is not bar. Ours, from 14 clips with bars and 42 without: in a bar at most 1 % of
    /// the pixels are, beside it at least 70 %, and along an open border 7 % to 99 % with no step.
    /// </summary>
    private const int Tolerance = 6;

    /// <summary>In a bar hardly a pixel deviates; text written into it may lift single lines. Ours; no measurement is on record.</summary>
    private const double MostInBar = 0.05;

    /// <summary>Where the picture begins, this part of the line deviates; the rest may be as dark as the bar. Ours; no measurement is on record.</summary>
    private const double LeastInPicture = 0.3;

    /// <summary>There, the pixels that deviate do so by more than a dark wall does that slowly gets brighter. Ours; no measurement is on record.</summary>
    private const int LeastContrast = 2 * Tolerance;

    /// <summary>The step is spread over so many lines by scaling and by the coder's ringing. Ours; no measurement is on record.</summary>
    private const int StepLines = 4;

    /// <summary>Lines of the step with less than this part of what follows are a blend of bar and picture. Ours; no measurement is on record.</summary>
    private const double WholePicture = 0.9;

    private readonly IReadOnlyList<GreyPicture> samples;
    private readonly PictureArea area;
    private readonly EdgeSide side;

    public PictureEdge(IReadOnlyList<GreyPicture> samples, PictureArea area, EdgeSide side)
    {
        (this.samples, this.area, this.side) = (samples, area, side);
        Level = Line(0).Median;
    }

    /// <summary>The luma of the outermost line.</summary>
    public int Level { get; }

    private bool Upright => side is EdgeSide.Left or EdgeSide.Right;

    private int Depth => Upright ? area.Width : area.Height;

    private int Length => Upright ? area.Height : area.Width;

    /// <summary>The number of lines of the bar; 0 when there is none.</summary>
    public int BarDepth()
    {
        var shares = new List<double>();
        while (shares.Count < Depth && (shares.Count == 0 || shares[^1] < LeastInPicture))
            shares.Add(DeviatingShare(shares.Count));

        var step = shares.Count - 1;
        if (step == 0 || shares[step] < LeastInPicture)
            return 0;

        var bar = shares.Take(Math.Max(1, step - StepLines + 1)).ToList();
        var depth = PastTheStep(step);
        return bar[^1] <= MostInBar && bar.Average() <= MostInBar && Contrast(depth) >= LeastContrast ? depth : 0;
    }

    private int PastTheStep(int step)
    {
        var shares = Enumerable.Range(step, Math.Min(StepLines, Depth - step)).Select(DeviatingShare).ToList();
        return step + shares.FindIndex(share => share >= WholePicture * shares.Max());
    }

    private double DeviatingShare(int depth) => Line(depth).ShareBeyond(Tolerance, Level);

    /// <summary>The mean deviation of the pixels of a line that deviate.</summary>
    private double Contrast(int depth) => Line(depth).MeanDistanceBeyond(Tolerance, Level);

    private LumaCounts Line(int depth)
    {
        var counts = new LumaCounts();
        foreach (var sample in samples)
        {
            for (var along = 0; along < Length; along++)
                counts.Add(At(sample, depth, along));
        }

        return counts;
    }

    private byte At(GreyPicture sample, int depth, int along) => side switch
    {
        EdgeSide.Left => sample[area.Left + depth, area.Top + along],
        EdgeSide.Right => sample[area.Right - 1 - depth, area.Top + along],
        EdgeSide.Top => sample[area.Left + along, area.Top + depth],
        EdgeSide.Bottom => sample[area.Left + along, area.Bottom - 1 - depth],
    };
}
