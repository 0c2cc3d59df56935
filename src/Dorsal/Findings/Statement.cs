using Dorsal.Measures;

namespace Dorsal.Findings;

/// <summary>What is said of one quantity, without how far it holds.</summary>
/// <param name="Status">What the quantity shows by all its repetitions.</param>
/// <param name="Reading">Of the repetition that stands for the answer.</param>
/// <param name="Unit">Of the reading, as in <see cref="FindingMeasure"/>.</param>
/// <param name="Zero">What the flexions are counted from.</param>
public sealed record Statement(StatementKind Kind, FindingStatus Status, Reading Reading, string Unit, BaselineSource Zero)
{
    /// <summary>Whether the zero is the lower back less upright than that, because it is hidden there.</summary>
    public bool ZeroIsFromLessUpright { get; init; }

    /// <summary>Of a tilt, the side that hangs lower; absent when the film does not tell, and for every other statement.</summary>
    public LifterSide? LowerSide { get; init; }
}
