namespace Dorsal.Validation.Scores;

/// <summary>How an answer stands against the known one.</summary>
public enum FindingMark
{
    /// <summary>The known answer.</summary>
    Right,

    /// <summary>Present, but called absent; or not to be judged from this view, but judged absent or uncertain.</summary>
    Missed,

    /// <summary>Called present, but it is not.</summary>
    False,

    /// <summary>Left uncertain, or called not measurable, where there is an answer.</summary>
    Open,
}
