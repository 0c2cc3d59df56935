namespace Dorsal;

/// <summary>The stages of an analysis that are shown, in their order.</summary>
public enum AnalysisStage
{
    FindingLifter,
    FollowingLifter,
    FollowingBar,

    /// <summary>All after <see cref="DeadliftAnalysis.Observe"/>, which does not report it: whoever goes on with what was observed may.</summary>
    Judging,
}
