using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal.Reasoning.LightSet;

/// <summary>One of the sets that are held side by side.</summary>
/// <param name="Load">Bar and plates together, as the lifter tells it.</param>
/// <param name="Baseline">What the zero of its flexions is.</param>
public sealed record FilmedSet(FilmedLift Lift, Kilograms Load, BaselineSource Baseline);
