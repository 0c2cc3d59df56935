namespace Dorsal.Reasoning.Interview;

/// <summary>What changed in training before it began. <see cref="None"/> is an answer: nothing did.</summary>
public enum RecentChange
{
    LoadJump,
    NewTechnique,
    AfterABreak,
    MoreVolume,
    None,
}
