namespace Dorsal.Reasoning.Causes;

/// <summary>Why a row of the evidence table is not known.</summary>
internal enum UnknownBecause
{
    /// <summary>No film was given.</summary>
    NotFilmed,

    /// <summary>The film cannot show it.</summary>
    NotMeasurable,

    /// <summary>The film shows it, but too near the limit or too loosely.</summary>
    TooCloseToCall,

    /// <summary>The film shows a back that is round as a whole, and not which part of it.</summary>
    SeenAsAWhole,

    /// <summary>No set with less weight was filmed.</summary>
    NoLighterSet,

    /// <summary>The lighter set was filmed and does not tell.</summary>
    LighterSetUnclear,

    /// <summary>The question was not answered.</summary>
    NotAnswered,
}
