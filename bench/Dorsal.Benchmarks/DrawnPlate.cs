using Dorsal.Bar;
using Dorsal.Footage;

namespace Dorsal.Benchmarks;

/// <summary>A grey picture of a plate before a striped wall, as small as the bar is looked for in.</summary>
internal static class DrawnPlate
{
    public const int Width = 240;
    public const int Height = 427;
    public const double Radius = PlateFollower.WorkingRadius;

    /// <summary>Half the plate's height, as usual.</summary>
    public const double TrunkLength = 2 * Radius;

    public static readonly ImagePoint Centre = new(117.3, 251.6);

    public static PixelBox Scene => new(0, 0, Width, Height);

    public static GreyPicture Picture()
    {
        var noise = new Random(1);
        var luma = new byte[Width * Height];
        for (var i = 0; i < luma.Length; i++)
            luma[i] = (byte)(Luma(new ImagePoint((i % Width) + 0.5, (i / Width) + 0.5)) + noise.Next(-3, 4));

        return new GreyPicture(Width, Height, luma);
    }

    /// <summary>A dark plate with a bright ring.</summary>
    private static double Luma(ImagePoint at)
    {
        var wall = 150 + (20 * Math.Sin(at.X / 9));
        var face = Disc(wall, 50, at, Radius);
        return Disc(Disc(face, 200, at, Radius * 0.62), 50, at, Radius * 0.55);
    }

    private static double Disc(double behind, double luma, ImagePoint at, double radius)
        => behind + ((luma - behind) * Math.Clamp(radius - at.DistanceTo(Centre) + 0.5, 0, 1));
}
