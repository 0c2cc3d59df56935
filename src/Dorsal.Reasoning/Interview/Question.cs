namespace Dorsal.Reasoning.Interview;

/// <summary>One question as it stands in questions.json.</summary>
public sealed record Question
{
    /// <summary>In kebab case; two questions may fill one member.</summary>
    public required string Id { get; init; }

    /// <summary>The member of interview.json that it fills, such as painSites or soreness.fading.</summary>
    public required string Member { get; init; }

    public required QuestionKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>Why it is asked, as whole sentences.</summary>
    public required string Why { get; init; }

    /// <summary>To choose from; empty for numbers and yes or no.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What says "none of these", where interview.json says it with an empty list.</summary>
    public string? None { get; init; }

    /// <summary>What says yes, and what no.</summary>
    public string? Yes { get; init; }

    public string? No { get; init; }

    /// <summary>Of a number.</summary>
    public double Min { get; init; }

    public double Max { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whether only a whole number will do.</summary>
    public bool Whole { get; init; }

    /// <summary>Absent: asked always.</summary>
    public AskedWhen? AskedWhen { get; init; }
}
