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

    /// <summary>No bar that is lifted is lighter or heavier, with its plates.</summary>
    public static readonly (Kilograms Least, Kilograms Most) Loads = (Kilograms.Of(1), Kilograms.Of(1000));

    /// <summary>The diameter of the largest plate that the camera sees.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of <see cref="Plates"/>.</exception>
    public Metres PlateDiameter { get; init => field = Within(Plates, value, nameof(PlateDiameter)); } = StandardPlate;

    /// <summary>The lifter's height, for a scale when no plate can be measured.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of <see cref="Statures"/>.</exception>
    public Metres? Stature { get; init => field = value is { } told ? Within(Statures, told, nameof(Stature)) : null; }

    /// <summary>Bar and plates together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of <see cref="Loads"/>.</exception>
    public Kilograms? Load { get; init => field = value is { } told ? Within(Loads, told, nameof(Load)) : null; }

    /// <summary>The lifter's own relaxed standing, measured in another clip.</summary>
    public NeutralPosture? Neutral { get; init; }

    private static T Within<T>((T Least, T Most) range, T told, string name)
        where T : struct, IUnit<T>
        => told.Number >= range.Least.Number && told.Number <= range.Most.Number
            ? told
            : throw new ArgumentOutOfRangeException(name, told.Number, $"Between {range.Least} and {range.Most}.");
}
