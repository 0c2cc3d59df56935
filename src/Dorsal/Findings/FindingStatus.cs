namespace Dorsal.Findings;

/// <summary>The answer to one question about a lift.</summary>
public enum FindingStatus
{
    /// <summary>Measured, and clearly there.</summary>
    Present,

    /// <summary>Measured, and clearly not there.</summary>
    Absent,

    /// <summary>Measured, but too near the limit, or too loosely, to say.</summary>
    Uncertain,

    /// <summary>The film does not show it. Never to be read as "fine".</summary>
    NotMeasurable,
}
