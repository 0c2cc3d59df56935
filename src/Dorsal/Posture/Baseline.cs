using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Posture;

/// <summary>The lifter's neutral and where it was seen.</summary>
public sealed record Baseline(NeutralPosture Neutral, BaselineSource Source)
{
    /// <summary>Where the film is not taken from the side, so that nothing is counted from it.</summary>
    public static Baseline Unseen { get; } = new(new NeutralPosture(null, null, null, null, null), BaselineSource.Population);

    /// <summary>Where the zero of the lower back comes from: people in general where the film shows it never upright.</summary>
    public BaselineSource LumbarSource { get; init; } = Source;

    /// <summary>
    /// Whether the zero of the lower back is its outline less upright than that, because it is hidden there: half upright, or as upright as it is seen.
    /// </summary>
    public bool LumbarIsFromLessUpright { get; init; }

    /// <summary>The neutral as this clip itself shows it, for use with other clips of the lifter; absent when it shows none.</summary>
    public NeutralPosture? OwnStanding { get; init; }

    /// <summary>How the trunk leans in the lifter's relaxed standing; absent where only the lockout or people in general are known, which tell nothing of it.</summary>
    public Estimate<Degrees>? StandingLean => Source == BaselineSource.NeutralClip ? Neutral.TrunkLean : OwnStanding?.TrunkLean;
}
