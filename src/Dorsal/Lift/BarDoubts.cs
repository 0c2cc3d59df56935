using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace Dorsal.Lift;

/// <summary>Takes out of a bar's heights the stretches in which the tracker sat on something else, such as a plate behind.</summary>
internal sealed class BarDoubts
{
    // Trunk lengths. Bar and hands stay together within this, bad landmarks included; the wrong thing is further away.
    private const double Apart = 0.3;

    // Trunk lengths a second, about 2.5 m/s: no bar in the hands is faster, a tracker that changes its mind is.
    private const double JumpSpeed = 5;

    // Shares of the samples. Where more is in doubt and jumps are this frequent, it is not the bar that is followed.
    private const double MostDoubted = 0.25;
    private const double FrequentJumps = 0.02;

    private const double NearSeconds = 0.1;
    private const int FittingRounds = 3;

    private readonly SampledSeries bar;
    private readonly bool[] isDoubted;

    public BarDoubts(SampledSeries bar, SampledSeries body)
    {
        this.bar = bar;
        var bodyCurve = new HeightCurve(body.Times, body.Values, 0, 0, false);
        var together = bar.Times.Select(bodyCurve.At).ToArray();
        var isNear = bar.Times.Select(t => body.DistanceTo(t) <= NearSeconds).ToArray();
        var kept = Enumerable.Range(0, bar.Count).Where(i => isNear[i]).ToArray();
        var away = new double[bar.Count];
        for (var round = 0; round < FittingRounds && kept.Length > 2; round++)
        {
            var (intercept, slope) = Fit.Line([.. kept.Select(i => together[i])], [.. kept.Select(i => bar.Values[i])]);
            away = [.. Enumerable.Range(0, bar.Count).Select(i => Math.Abs(bar.Values[i] - intercept - (slope * together[i])))];
            ToBar = height => intercept + (slope * height);
            kept = [.. kept.Where(i => away[i] <= Apart)];
        }

        isDoubted = [.. away.Select((distance, i) => isNear[i] && distance > Apart)];
        Agreement = kept.Length > 2 ? Correlation.Pearson(kept.Select(i => together[i]), kept.Select(i => bar.Values[i])) : 0;
    }

    /// <summary>From a height of the body to the bar's.</summary>
    public Func<double, double> ToBar { get; } = height => height;

    /// <summary>How well bar and body move together outside of the doubted stretches, -1 to 1.</summary>
    public double Agreement { get; }

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
