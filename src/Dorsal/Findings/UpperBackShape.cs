namespace Dorsal.Findings;

/// <summary>
/// Where in the pull the upper back is round, which the finding's one number cannot tell: degrees beyond the lifter's neutral
/// at set-up, and degrees that it rounds further after lift-off. Each stands for the film as a finding's measure does.
/// </summary>
/// <param name="AtSetUp">Just before the plates leave the floor, judged by thoracicFlexion's limits; absent when not measurable.</param>
/// <param name="Growth">From there to before standing up, judged by thoracicFlexionGrowth's limits; absent when not measurable.</param>
public sealed record UpperBackShape(Reading? AtSetUp, Reading? Growth)
{
    /// <summary>Nothing of it when the film does not show the side.</summary>
    public static UpperBackShape Of(LiftEvidence lift) => Gate.WhyNotFromTheSide(lift) is null
        ? new UpperBackShape(UpperBackRounding.AtSetUp(lift).Reading, UpperBackRounding.Growth(lift).Reading)
        : new UpperBackShape(null, null);
}
