namespace Dorsal.Reasoning.LightSet;

/// <summary>What became of a finding from the first film to the last.</summary>
public enum Change
{
    /// <summary>It was present and is absent.</summary>
    Vanishes,

    /// <summary>It is smaller by more than both intervals allow for, and not gone.</summary>
    Shrinks,

    /// <summary>It was present and is present, and did not clearly change.</summary>
    Stays,

    /// <summary>It is larger by more than both intervals allow for.</summary>
    Grows,

    /// <summary>The films do not tell.</summary>
    Unclear,
}
