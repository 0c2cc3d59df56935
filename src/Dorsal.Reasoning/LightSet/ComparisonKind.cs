namespace Dorsal.Reasoning.LightSet;

/// <summary>Why two films are held side by side.</summary>
public enum ComparisonKind
{
    /// <summary>The same lift with less weight: the article's test.</summary>
    LessWeight,

    /// <summary>Before and after a time of practice, with about the same weight.</summary>
    BeforeAndAfter,
}
