namespace Dorsal.Lift;

/// <summary>Takes out of a bar's heights the stretches in which the tracker sat on something else, such as a plate behind.</summary>
internal sealed class BarDoubts
{
    // Trunk lengths a second, about 2.5 m/s: no bar in the hands is faster, a tracker that changes its mind is. Ours.
    private const double JumpSpeed = 5;

    // Shares of the samples. Where more is in doubt and jumps are this frequent, it is not the bar that is followed. Ours; no measurement is on
    // record.
    private const double MostDoubted = 0.25;
    private const double FrequentJumps = 0.02;

    private readonly SampledSeries bar;
    private readonly bool[] isDoubted;

    /// <summary>Held against both, as in a clean the hands go on where the body stops, and hidden hands are guesses where the shoulders are not.</summary>
    public static BarDoubts Of(SampledSeries bar, BarCompanion body, LiftSignals signals)
        => new(bar, [body, new BarCompanion(bar, SampledSeries.Of(signals.Times, signals.HandHeight))]);

    /// <param name="companions">What should move with the bar; a sample is doubted when it is far from all of them.</param>
    public BarDoubts(SampledSeries bar, IReadOnlyCollection<BarCompanion> companions)
    {
        this.bar = bar;
        isDoubted = [.. Enumerable.Range(0, bar.Count).Select(i => companions.All(companion => companion.IsApart(i)))];
    }

    /// <summary>Does the bar go its own way for so long that it is not the one in the hands?</summary>
    public bool IsSomethingElse => isDoubted.Count(d => d) > MostDoubted * bar.Count && Jumps() > FrequentJumps * bar.Count;

    public SampledSeries WithoutStrays()
    {
        var strays = Strays().ToList();
        return bar.Where(i => !strays.Exists(stray => stray.First <= i && i <= stray.Last));
    }

    /// <summary>The doubted stretches that begin or end with a jump, by their samples; without a jump the body may be the one that errs.</summary>
    public IEnumerable<(int First, int Last)> Strays()
    {
        for (var first = 0; first < bar.Count; first++)
        {
            var last = first;
            while (isDoubted[first] && last + 1 < bar.Count && isDoubted[last + 1])
            {
                last++;
            }

            if (isDoubted[first] && (IsJump(first) || IsJump(first - 1) || IsJump(last + 1) || IsJump(last + 2)))
            {
                yield return (first, last);
            }

            first = last;
        }
    }

    private int Jumps() => Enumerable.Range(1, bar.Count - 1).Count(IsJump);

    private bool IsJump(int index)
        => index > 0 && index < bar.Count
            && Math.Abs(bar.Values[index] - bar.Values[index - 1]) > JumpSpeed * (bar.Times[index] - bar.Times[index - 1]);
}
