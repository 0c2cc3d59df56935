using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>The second look: every frame, near where the survey saw the plate, to a fraction of a pixel.</summary>
internal sealed class PlateFollower
{
    /// <summary>Pixels of radius in the shrunk picture.</summary>
    public const double WorkingRadius = 50;

    /// <summary>How far from the survey's line to look, in radii.</summary>
    private const double Reach = 0.4;

    private const int CoarseStep = 2;
    private const int RimPoints = 64;

    /// <summary>The plate comes nearer, and the survey's radius is coarse.</summary>
    private static readonly double[] Sizes = [0.94, 0.97, 1, 1.03, 1.06];

    /// <summary>As a fraction; see <see cref="RimFit"/>.</summary>
    private const double SizeFreedom = 0.03;

    /// <summary>How far from the expected rim an edge is looked for, in radii.</summary>
    private const double RayReach = 0.08;

    private readonly SurveyedPlate plate;
    private readonly int shrink;
    private readonly RimTemplate[] rims;

    public PlateFollower(SurveyedPlate plate, int shrink)
    {
        (this.plate, this.shrink) = (plate, shrink);
        rims = [.. Sizes.Select(size => new RimTemplate(RadiusX * size, RadiusY * size, RimPoints))];
    }

    private double RadiusX => plate.RadiusX / shrink;

    private double RadiusY => plate.RadiusY / shrink;

    /// <returns>One entry for each frame, absent where the scene holds no such rim.</returns>
    public List<RimSighting?> Follow(IFootage footage, PixelBox scene, CancellationToken cancellation)
    {
        var sightings = new List<RimSighting?>(footage.Facts.FrameCount);
        foreach (var frame in footage.ReadGrey(shrink, cancellation))
            sightings.Add(Look(frame.Picture, scene, frame.Time.Number));
        return sightings;
    }

    private RimSighting? Look(GreyPicture picture, PixelBox scene, double seconds)
    {
        var expected = plate.At(seconds) * (1.0 / shrink);
        var reach = Reach * RadiusY;
        var margin = reach + (RadiusY * 1.2) + 2;
        var box = PixelBox.Around(expected.X, expected.Y, margin, margin);
        if (EdgeField.Of(picture, box, scene) is not { } field)
            return null;

        var coarse = Best(field, (float)expected.X, (float)expected.Y, reach, CoarseStep);
        var fine = Best(field, coarse.X, coarse.Y, 1, 1);
        if (fine.Support <= 0)
            return null;

        var size = Sizes[fine.Size];
        var points = RimRays.Find(field, fine.X, fine.Y, RadiusX * size, RadiusY * size, Math.Max(3, RayReach * RadiusY));
        var fit = RimFit.Through(points, fine.X, fine.Y, RadiusX * size, RadiusY * size, SizeFreedom);
        return new RimSighting(seconds, fine.Support, fit, points);
    }

    private (float X, float Y, int Size, float Support) Best(EdgeField field, float x, float y, double reach, int step)
    {
        var best = (X: x, Y: y, Size: 0, Support: 0f);
        var steps = (int)Math.Ceiling(reach / step);
        for (var row = -steps; row <= steps; row++)
        {
            for (var column = -steps; column <= steps; column++)
            {
                for (var size = 0; size < rims.Length; size++)
                {
                    var support = rims[size].Support(field, x + (column * step), y + (row * step));
                    if (support > best.Support)
                        best = (x + (column * step), y + (row * step), size, support);
                }
            }
        }

        return best;
    }
}
