namespace Dorsal.Findings;

/// <summary>What follows a statement: how far it holds, or why the question stays open. A closed set of cases.</summary>
public abstract record Rest
{
    private Rest()
    {
    }

    /// <summary>Nothing more to say.</summary>
    public sealed record Nothing : Rest;

    /// <summary>It shows in so many repetitions.</summary>
    public sealed record Shows(int Present, int Of) : Rest;

    /// <summary>It was clear in too few repetitions.</summary>
    public sealed record ClearInFew(int Present, int Of) : Rest;

    /// <summary>It shows nothing, but too few repetitions could be seen.</summary>
    public sealed record SeenInFew(int Seen, int Of) : Rest;

    /// <summary>The value alone would show it, but what must come with it was not seen; the statement's kind tells what.</summary>
    public sealed record Unconfirmed : Rest;

    /// <summary>It shows nothing, but this other quantity, without which the question is not answered, could not be judged.</summary>
    public sealed record Unjudged(StatementKind Other) : Rest;

    /// <summary>Value or interval lie between the limits.</summary>
    public sealed record TooClose : Rest;
}
