namespace Dorsal.Findings;

/// <summary>
/// How level the lifter is, from the front or from behind: one entry for each analysed frame, degrees against the picture's
/// horizontal, positive when the end on the lifter's own left is lower. A list is absent where that line is not known,
/// an entry where it was not seen.
/// </summary>
/// <param name="Shoulders">The line through both shoulders.</param>
/// <param name="Hips">The line through both hips.</param>
/// <param name="Bar">The line along the bar, or through both wrists.</param>
public sealed record SideTiltSignals(
    IReadOnlyList<double?>? Shoulders,
    IReadOnlyList<double?>? Hips,
    IReadOnlyList<double?>? Bar);
