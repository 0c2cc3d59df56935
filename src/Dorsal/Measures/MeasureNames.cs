using Dorsal.Quantities;

namespace Dorsal.Measures;

/// <summary>How each measure is written: its name in analysis.json and the unit of its numbers.</summary>
public static class MeasureNames
{
    /// <summary>The contract's name, such as <c>thoracicFlexion</c>.</summary>
    public static string Name(this Measure measure) => measure switch
    {
        Measure.ThoracicFlexion => "thoracicFlexion",
        Measure.LumbarFlexion => "lumbarFlexion",
        Measure.TrunkLean => "trunkLean",
        Measure.HipFlexion => "hipFlexion",
        Measure.KneeFlexion => "kneeFlexion",
        Measure.NeckExtension => "neckExtension",
        Measure.ShoulderProtraction => "shoulderProtraction",
        Measure.BarHeight => "barHeight",
        Measure.BarForward => "barForward",
        Measure.BarVelocity => "barVelocity",
        Measure.WholeBackBend => "wholeBackBend",
    };

    /// <summary>The unit of the measure's numbers, as <see cref="IUnit{TSelf}.Symbol"/> writes it.</summary>
    public static string UnitSymbol(this Measure measure) => measure switch
    {
        Measure.ThoracicFlexion or Measure.LumbarFlexion or Measure.TrunkLean => Degrees.Symbol,
        Measure.HipFlexion or Measure.KneeFlexion or Measure.NeckExtension or Measure.WholeBackBend => Degrees.Symbol,
        Measure.ShoulderProtraction => Percent.Symbol,
        Measure.BarHeight or Measure.BarForward => Metres.Symbol,
        Measure.BarVelocity => MetresPerSecond.Symbol,
    };
}
