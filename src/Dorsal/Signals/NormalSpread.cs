namespace Dorsal.Signals;

/// <summary>What a standard deviation of a normal distribution is to other ways of telling how far values spread.</summary>
internal static class NormalSpread
{
    /// <summary>Half the width of a 95 % interval, in standard deviations.</summary>
    public const double HalfInterval = 1.96;

    /// <summary>The standard deviation, in medians of the distances from the median: a way to take it that single wrong values hardly move.</summary>
    public const double PerMedianDistance = 1.4826;
}
