namespace Dorsal.Validation.Scores;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Part, int Whole)
{
    /// <summary>0 to 1; absent of nothing.</summary>
    public double? Fraction => Whole == 0 ? null : (double)Part / Whole;

    /// <summary>How many of them are so.</summary>
    public static Share Of(IReadOnlyCollection<bool> answers) => new(answers.Count(answer => answer), answers.Count);

    /// <summary>All the parts of all the wholes.</summary>
    public static Share Sum(IEnumerable<Share> shares)
        => shares.Aggregate(new Share(0, 0), (sum, share) => new(sum.Part + share.Part, sum.Whole + share.Whole));
}
