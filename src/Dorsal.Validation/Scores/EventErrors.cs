using Dorsal.Quantities;
using Dorsal.Validation.Analyses;

namespace Dorsal.Validation.Scores;

/// <summary>How far the events of repetitions lie from the true ones, whichever way.</summary>
internal static class EventErrors
{
    /// <summary>The median over the starts, lockouts and ends that both sides know; absent when the counts differ, for then nobody knows which is which.</summary>
    public static Seconds? Median(IReadOnlyList<AnalysedRepetition> found, IReadOnlyList<(double? Start, double? Lockout, double? End)> known)
    {
        if (found.Count != known.Count)
            return null;

        var errors = found.Zip(known).SelectMany(pair => Distances(pair.First, pair.Second));
        return Averages.Median(errors) is { } median ? Seconds.Of(median) : null;
    }

    private static IEnumerable<double> Distances(AnalysedRepetition found, (double? Start, double? Lockout, double? End) known)
    {
        double?[] distances = [found.StartSeconds - known.Start, found.LockoutSeconds - known.Lockout, found.EndSeconds - known.End];
        return distances.OfType<double>().Select(Math.Abs);
    }
}
