namespace Dorsal.Validation.Scores;

/// <summary>How many repetitions were found, and how many there are.</summary>
public readonly record struct RepetitionCount(int Found, int True)
{
    /// <summary>Whether the two agree.</summary>
    public bool IsRight => Found == True;
}
