using Dorsal.Measures;
using Dorsal.Quantities;

namespace Dorsal;

/// <summary>What the lifter tells about himself and his bar; everything may stay unsaid.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The diameter of a 20 or 25 kg bumper plate and of calibrated discs (federation rules: 450 mm).</summary>
    public static readonly Metres StandardPlate = Metres.Of(0.450);

    /// <summary>No plate of a barbell is smaller or larger.</summary>
    public static readonly (Metres Least, Metres Most) Plates = (Metres.Of(0.1), Metres.Of(0.6));

    /// <summary>Nobody who lifts is smaller or taller.</summary>
    public static readonly (Metres Least, Metres Most) Statures = (Metres.Of(0.5), Metres.Of(2.6));

    /// <summary>The diameter of the largest plate that the camera sees.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of <see cref="Plates"/>.</exception>
    public Metres PlateDiameter { get; init => field = Within(Plates, value, nameof(PlateDiameter)); } = StandardPlate;

    /// <summary>The lifter's height, for a scale when no plate can be measured.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of <see cref="Statures"/>.</exception>
    public Metres? Stature { get; init => field = value is { } told ? Within(Statures, told, nameof(Stature)) : null; }

    /// <summary>Bar and plates together.</summary>
    public Kilograms? Load { get; init; }

    /// <summary>The lifter's own relaxed standing, measured in another clip.</summary>
    public NeutralPosture? Neutral { get; init; }

    private static Metres Within((Metres Least, Metres Most) range, Metres told, string name)
        => told.Number >= range.Least.Number && told.Number <= range.Most.Number
            ? told
            : throw new ArgumentOutOfRangeException(name, told.Number, $"Between {range.Least.Number} and {range.Most.Number} metres.");
}
