namespace Dorsal.Lift;

/// <summary>Takes out of a bar's heights the stretches in which the tracker sat on something else, such as a plate behind.</summary>
internal sealed class BarDoubts
{
    // Trunk lengths a second, about 2.5 m/s: no bar in the hands is faster, a tracker that changes its mind is.
    private const double JumpSpeed = 5;

    // Shares of the samples. Where more is in doubt and jumps are this frequent, it is not the bar that is followed.
    private const double MostDoubted = 0.25;
    private const double FrequentJumps = 0.02;

    private readonly SampledSeries bar;
    private readonly bool[] isDoubted;

    /// <param name="companions">What should move with the bar; a sample is doubted when it is far from all of them.</param>
    public BarDoubts(SampledSeries bar, IReadOnlyCollection<BarCompanion> companions)
    {
        this.bar = bar;
        isDoubted = [.. Enumerable.Range(0, bar.Count).Select(i => companions.All(companion => companion.IsApart(i)))];
    }

    /// <summary>Does the bar go its own way for so long that it is not the one in the hands?</summary>
    public bool IsSomethingElse => isDoubted.Count(d => d) > MostDoubted * bar.Count && Jumps() > FrequentJumps * bar.Count;

    /// <summary>Without the doubted stretches that begin or end with a jump; without a jump the body may be the one that errs.</summary>
    public SampledSeries WithoutStrays()
    {
        var isStray = new bool[bar.Count];
        for (var first = 0; first < bar.Count; first++)
        {
            var last = first;
            while (isDoubted[first] && last + 1 < bar.Count && isDoubted[last + 1])
            {
                last++;
            }

            if (isDoubted[first] && (IsJump(first) || IsJump(first - 1) || IsJump(last + 1) || IsJump(last + 2)))
            {
                Array.Fill(isStray, true, first, last - first + 1);
            }

            first = last;
        }

        return bar.Where(i => !isStray[i]);
    }

    private int Jumps() => Enumerable.Range(1, bar.Count - 1).Count(IsJump);

    private bool IsJump(int index)
        => index > 0 && index < bar.Count
            && Math.Abs(bar.Values[index] - bar.Values[index - 1]) > JumpSpeed * (bar.Times[index] - bar.Times[index - 1]);
}
