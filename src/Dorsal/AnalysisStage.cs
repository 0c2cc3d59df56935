namespace Dorsal;

/// <summary>The stages of an analysis that take long enough to be shown, in their order.</summary>
public enum AnalysisStage
{
    FindingLifter,
    FollowingLifter,
    FollowingBar,
    Judging,
}
