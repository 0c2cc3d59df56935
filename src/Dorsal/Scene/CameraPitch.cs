using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Scene;

/// <summary>
/// How far the camera looks up (positive) or down, told by how the plate's size changes on its way up and down, and by how upright edges meet: by
/// whichever the film shows, or both.
/// </summary>
internal static class CameraPitch
{
    /// <summary>Degrees; a phone leaned against something looks up or down by some 20. Ours; no measurement is on record.</summary>
    private const double Steepest = 30;

    /// <summary>
    /// Degrees, half a 95 % interval, up to which a camera is rather set level by what was read than taken to be level: most stand within as
    /// much of it. Ours.
    /// </summary>
    private const double MostDoubt = 5;

    /// <summary>
    /// Width by height from which on the plate is seen square on. Of one that is seen from a quarter the rim's thickness shows, too, and more of
    /// it in some places than in others: two rendered films at 30 degrees, one of them tilted two ways too, told 4 to 7 degrees too much or too little. Ours.
    /// </summary>
    private const double SquareOnAspect = 0.93;

    private const double DegreesPerRadian = 180 / Math.PI;

    /// <param name="scene">The picture without its bars.</param>
    /// <returns>By the lens that a phone usually has (<see cref="PhoneLens"/>).</returns>
    public static Measurement<Degrees> Find(PlumbLine? upright, BarTrack bar, PictureArea scene)
    {
        var plate = OfPlate(bar, scene);
        return (plate is { } told && upright is { } lines ? told.With(lines.Keystone) : plate ?? upright?.Keystone) is { } keystone
            && Told(keystone, scene) is { HalfWidth: <= MostDoubt, Value.Number: >= -Steepest and <= Steepest } pitch
            ? Measurement<Degrees>.From(pitch)
            : Measurement<Degrees>.Unknown(UnmeasurableReason.PitchUnknown);
    }

    /// <summary>
    /// The same as an angle in the room, which depends on the lens; what it does to the picture, and what is set level, does not.
    /// </summary>
    public static Measurement<Degrees> ByAnyLens(Measurement<Degrees> pitch) => pitch.Match(
        told => Measurement<Degrees>.From(Estimate<Degrees>.PlusMinus(told.Value.Number, double.Hypot(told.HalfWidth, PhoneLens.Doubt * told.Value.Number))),
        Measurement<Degrees>.Unknown);

    private static Estimate<Degrees> Told(Keystone keystone, PictureArea scene)
    {
        var focal = PhoneLens.FocalLength(scene);
        return Estimate<Degrees>.PlusMinus(Math.Atan(keystone.PerPixel * focal) * DegreesPerRadian, 2 * keystone.Deviation * focal * DegreesPerRadian);
    }

    /// <summary>Absent where it is not seen square on once it is set level: looked at from below or above it appears flattened, too.</summary>
    private static Keystone? OfPlate(BarTrack bar, PictureArea scene)
        => bar is { Keystone: { } keystone, Plate: { } plate }
            && LevelView.Of(Told(keystone with { Deviation = 0 }, scene), scene).Level(plate) is var level && level.RadiusX >= SquareOnAspect * level.RadiusY
            ? keystone
            : null;
}
