namespace Dorsal.Validation.Truth;

/// <summary>From where a true value counts.</summary>
public enum TruthZero
{
    /// <summary>The truth's own zero.</summary>
    Own,

    /// <summary>Neutral standing; where the analysis could only take the lockout for neutral, the lockout.</summary>
    Neutral,

    /// <summary>The lowest value of the clip.</summary>
    Lowest,
}
