using Dorsal.Bar;
using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Scene;

/// <summary>
/// From a picture of a camera that looks up or down to the one that it would have taken from the same place looking straight ahead, where what is
/// upright stands upright and what goes up and down keeps its size (a turn about the lens: Hartley and Zisserman 2004, section 8.4). The
/// middle of the picture stays where it is.
/// </summary>
/// <param name="Middle">Of the picture without its bars.</param>
/// <param name="Growth">By what share things become larger for every pixel further down: the tangent of the pitch over the focal length.</param>
/// <param name="Cosine">Of the pitch.</param>
public readonly record struct LevelView(ImagePoint Middle, double Growth, double Cosine)
{
    /// <summary>What is so near the horizon of the picture's plane has no place that could be used. Ours; no measurement is on record.</summary>
    private const double LeastNearness = 0.1;

    /// <summary>The picture as it is.</summary>
    public static LevelView AsSeen { get; } = new(default, 0, 1);

    public bool IsAsSeen => Growth == 0;

    /// <param name="pitch">Degrees by which the camera looks up; where that is not known, or may be none, the camera is taken to be level.</param>
    public static LevelView Of(Measurement<Degrees> pitch, PictureArea scene) => pitch.EstimateOrNull is { } up ? Of(up, scene) : AsSeen;

    internal static LevelView Of(Estimate<Degrees> up, PictureArea scene)
    {
        var radians = up.Value.Number * Certain(up.Value.Number, up.HalfWidth / 2) * Math.PI / 180;
        return new LevelView(scene.Middle, Math.Tan(radians) / PhoneLens.FocalLength(scene), Math.Cos(radians));
    }

    /// <summary>
    /// The share of what was read that stands out from its own doubt (empirical Bayes: Efron and Morris 1973): most cameras are level, and of one that
    /// may be nothing is turned for the noise of its reading.
    /// </summary>
    private static double Certain(double read, double deviation) => read == 0 ? 0 : Math.Max(0, 1 - (deviation * deviation / (read * read)));

    public ImagePoint Level(ImagePoint seen)
    {
        var (right, down, nearness) = (seen.X - Middle.X, seen.Y - Middle.Y, NearnessOf(seen));
        return new ImagePoint(Middle.X + (right / (Cosine * nearness)), Middle.Y + (down / (Cosine * Cosine * nearness)));
    }

    /// <summary>Back to where the picture shows it.</summary>
    public ImagePoint InPicture(ImagePoint level)
    {
        var (right, down) = (level.X - Middle.X, (level.Y - Middle.Y) * Cosine * Cosine);
        var nearness = 1 / Math.Max(1 - (Growth * down), LeastNearness);
        return new ImagePoint(Middle.X + (right * Cosine * nearness), Middle.Y + (down * nearness));
    }

    public PlateSighting Level(PlateSighting plate)
    {
        var nearness = NearnessOf(plate.Centre);
        return plate with
        {
            Centre = Level(plate.Centre),
            RadiusX = plate.RadiusX / (Cosine * nearness),
            RadiusY = plate.RadiusY / (Cosine * Cosine * nearness * nearness),
        };
    }

    public FarPlate Level(FarPlate plate) => new(
        plate.Share * NearnessOf(plate.NearPlace) / NearnessOf(plate.Place), Level(plate.Place), Level(plate.NearPlace));

    /// <summary>The same of the slope of an upright edge: pixels to the right for every pixel down, where it crosses half the picture's height.</summary>
    public double LevelSlope(double slope, double across) => (slope - (Growth * (across - Middle.X))) * Cosine;

    private double NearnessOf(ImagePoint seen) => Math.Max(1 + (Growth * (seen.Y - Middle.Y)), LeastNearness);
}
