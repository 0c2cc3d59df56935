namespace Dorsal.Inference.Detection;

/// <summary>
/// Merges candidates that mean the same person: the best takes all that overlap it and becomes their mean, then the next
/// best of those left (weighted non-maximum suppression, as in the public pose graph).
/// </summary>
internal static class WeightedSuppression
{
    // As in the public pose graph (NonMaxSuppressionCalculator, min_suppression_threshold).
    private const double SameFromOverlap = 0.3;

    /// <returns>Best first.</returns>
    public static IReadOnlyList<Candidate> Merge(IEnumerable<Candidate> candidates)
    {
        var left = candidates.OrderByDescending(one => one.Score).ToList();
        var people = new List<Candidate>();
        while (left.Count > 0)
        {
            var best = left[0];
            var same = left.Where(one => one == best || one.Overlap(best) > SameFromOverlap).ToList();
            people.Add(Candidate.Blend(same));
            left.RemoveAll(same.Contains);
        }

        return people;
    }
}
