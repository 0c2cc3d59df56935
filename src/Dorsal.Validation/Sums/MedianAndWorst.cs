namespace Dorsal.Validation.Sums;

/// <summary>The middle and the largest of the clips' errors. Absent when no clip has one.</summary>
public readonly record struct MedianAndWorst(double? Median, double? Worst)
{
    internal static MedianAndWorst Of(IEnumerable<double?> errors)
    {
        var known = errors.OfType<double>().ToList();
        return new MedianAndWorst(Averages.Median(known), Averages.Worst(known));
    }
}
