namespace Dorsal.Reasoning.Causes;

/// <summary>How much a row of the evidence table counts at most. No study has weighed such evidence: all weights are ours.</summary>
/// <param name="Number">Positive; a cause's score is the sum of weight times strength.</param>
/// <param name="Because">Why that much, as a clause.</param>
internal sealed record EvidenceWeight(double Number, string Because)
{
    public static EvidenceWeight NamedAndMeasured { get; } = new(3, "the article names it and the film measures it");

    public static EvidenceWeight MeasuredAsAWhole { get; } = new(2, "the film measures the back as a whole, and not how much of that is what the article names");

    public static EvidenceWeight LookedForAndNotThere { get; } = new(2, "the film looked for it and did not find it, which another day's film might");

    public static EvidenceWeight NamedButUsual { get; } = new(2, "the article names it and the films measure it, but it is also what happens to lifters without trouble");

    public static EvidenceWeight NamedAndSaid { get; } = new(2, "the article names it and the lifter says it");

    /// <summary>Just below what alone would be called some support with two hints beside it.</summary>
    public static EvidenceWeight Indirect { get; } = new(1, "it fits, but fits other things too");

    public static EvidenceWeight Hint { get; } = new(0.5, "it only points that way");
}
