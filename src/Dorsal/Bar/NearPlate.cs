namespace Dorsal.Bar;

/// <summary>Which of the followed plates is the bar's near end.</summary>
internal static class NearPlate
{
    /// <summary>A plate whose rim stands out less than this share of the other's is not preferred for its size; ours, from the rendered oblique clips.</summary>
    private const double TrustedShare = 0.65;

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
