namespace Dorsal.Validation.Analyses;

/// <summary>A value and its 95 % interval, in the unit of its measure.</summary>
public sealed record AnalysedQuantity(double Value, double Low, double High)
{
    /// <summary>Whether the interval, ends included, holds the number.</summary>
    public bool Holds(double number) => Low <= number && number <= High;
}
