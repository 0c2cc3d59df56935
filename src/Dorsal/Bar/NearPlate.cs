namespace Dorsal.Bar;

/// <summary>Which of the followed plates the bar is followed by: its near end, or the far one where that is seen much better.</summary>
internal static class NearPlate
{
    /// <summary>
    /// A plate whose rim stands out less than this share of the other's is not preferred for its size: at 0.66 to 0.79 the larger one put the bar's height wrong by 0.6 to
    /// 5.6 cm, the other by 0.1 to 1.1. Ours, 6 rendered lifts at 20 to 32 degrees.
    /// </summary>
    private const double TrustedShare = 0.85;

    /// <summary>The same for one seen in less than this share of the frames of the other: it may be the other, lost part of the way; ours.</summary>
    private const double SeenShare = 0.75;

    /// <summary>Of the two ends of the bar the near one is the larger; a poorly seen one is not trusted over a clear one.</summary>
    public static FollowedPlate Among(IReadOnlyList<FollowedPlate> plates)
    {
        var best = plates.Max(plate => plate.Rim.Prominence);
        var clear = plates.Where(plate => plate.Rim.Prominence >= TrustedShare * best).ToList();
        var longest = clear.Max(plate => plate.Seen.Count);
        return clear.Where(plate => plate.Seen.Count >= SeenShare * longest).MaxBy(plate => plate.RadiusY)!;
    }
}
