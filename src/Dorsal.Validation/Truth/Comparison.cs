using Dorsal.Measures;

namespace Dorsal.Validation.Truth;

/// <summary>A measure and the truth it is held against.</summary>
/// <param name="Title">As a row of a table names it.</param>
/// <param name="Short">As the head of a narrow column names it: words of few letters.</param>
/// <param name="Raw">The truth of one frame, before its zero is set.</param>
public sealed record Comparison(string Title, string Short, Measure Measure, TruthZero Zero, Func<TrueFrame, double> Raw);
