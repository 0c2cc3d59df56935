namespace Dorsal.Reasoning.Interview;

/// <param name="Id">As in interview.json.</param>
/// <param name="Text">As it is shown.</param>
public sealed record Choice(string Id, string Text)
{
    /// <summary>The id of "none of these" where interview.json has a word for it; it excludes the other choices.</summary>
    public const string NoneId = "none";
}
