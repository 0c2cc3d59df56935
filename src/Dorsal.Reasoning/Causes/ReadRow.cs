namespace Dorsal.Reasoning.Causes;

/// <summary>A row of the evidence table with what it reads in one case.</summary>
internal sealed record ReadRow(EvidenceRow Row, EvidenceReading Reading)
{
    /// <summary>Whether its sentence is true of the case.</summary>
    public bool IsSaid => Reading.IsKnown && Reading.Strength > Row.SaidBeyond;

    /// <summary>Whether another row counts the same fact.</summary>
    public bool IsCountedElsewhere { get; init; }

    /// <summary>What it adds to the score of its cause; negative when it is known to speak against it. A leaning never does.</summary>
    public double Counts => IsCountedElsewhere ? 0 : Alone;

    /// <summary>What it would add if no other row told of the same.</summary>
    public double Alone => Row.Direction == EvidenceDirection.For
        ? Row.Weight.Number * Reading.Strength
        : Reading.IsKnown ? -Row.Weight.Number * Reading.Strength : 0;

    /// <summary>What is known to speak for the cause; a leaning of what is too close to call does not.</summary>
    public double SpeaksFor => Reading.IsKnown ? Math.Max(0, Counts) : 0;
}
