using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal;

/// <summary>What the lifter tells about himself and his bar; everything may stay unsaid.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The diameter of a 20 or 25 kg bumper plate and of calibrated discs (federation rules: 450 mm).</summary>
    public static readonly Metres StandardPlate = Metres.Of(0.450);

    /// <summary>The diameter of the largest plate that the camera sees.</summary>
    public Metres PlateDiameter { get; init; } = StandardPlate;

    /// <summary>The lifter's height, for a scale when no plate can be measured.</summary>
    public Metres? Stature { get; init; }

    /// <summary>Bar and plates together.</summary>
    public Kilograms? Load { get; init; }

    /// <summary>The lifter's own relaxed standing, measured in another clip.</summary>
    public NeutralPosture? Neutral { get; init; }
}
