using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Result;

/// <summary>One repetition with what was measured in it.</summary>
/// <param name="Events">When it started, locked out and ended.</param>
/// <param name="MeanUpVelocity">Of the bar from the beginning of its rise (see <see cref="Repetition.SetOff"/>) to lockout.</param>
/// <param name="Peaks">The largest value of each measure from start to lockout (without one, to the end), in that measure's unit; one that was not measurable has no entry.</param>
public sealed record MeasuredRepetition(
    Repetition Events,
    Measurement<MetresPerSecond> MeanUpVelocity,
    IReadOnlyDictionary<Measure, Reading> Peaks);
