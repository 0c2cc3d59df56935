namespace Dorsal.Reasoning.Interview;

/// <summary>The answer to one question, whatever its subject.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <param name="Ids">Of choices; empty says none of them.</param>
    public sealed record Chosen(IReadOnlyList<string> Ids) : Reply;

    public sealed record Number(double Value) : Reply;

    public sealed record YesOrNo(bool Yes) : Reply;
}
