using System.Runtime.Intrinsics;
using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>The second look: every frame, near where the survey saw the plate, to a fraction of a pixel.</summary>
internal sealed class PlateFollower
{
    /// <summary>Pixels of radius in the shrunk picture.</summary>
    public const double WorkingRadius = 50;

    /// <summary>How far from the survey's line to look, in radii. Ours; no measurement is on record.</summary>
    private const double Reach = 0.4;

    /// <summary>The same where the survey had lost the plate, for it may have gone any way. Ours; no measurement is on record.</summary>
    private const double WideReach = 1;

    /// <summary>Seconds from the survey's nearest sighting from which on it counts as lost. Ours; no measurement is on record.</summary>
    private const double Lost = 0.15;

    private const int CoarseStep = 2;
    private const int RimPoints = 64;

    /// <summary>The plate comes nearer, and the survey's radius is coarse.</summary>
    private static readonly double[] Sizes = [0.88, 0.92, 0.96, 1, 1.04, 1.08, 1.12];

    /// <summary>As a fraction; see <see cref="RimFit"/>.</summary>
    private const double SizeFreedom = 0.03;

    /// <summary>How far from the expected rim an edge is looked for, in radii.</summary>
    private const double RayReach = 0.08;

    /// <summary>Every so many frames add to the profile.</summary>
    private const int ProfileStride = 3;

    /// <summary>
    /// How much more the rays' agreement counts when all edges turn the same way: on a ring with two edges, one side could else
    /// take the outer and the other side the inner one, and shift the centre between them. Ours; no measurement is on record.
    /// </summary>
    private const double OneTurn = 1.15;

    private static readonly EdgeTurn[] Turns = [EdgeTurn.Either, EdgeTurn.Brighter, EdgeTurn.Darker];

    private readonly SurveyedPlate plate;
    private readonly double largestRadius;
    private readonly int shrink;
    private readonly RimTemplate[] rims;

    /// <param name="largestRadius">Half the height in pixels of the displayed picture beyond which no plate's rim is looked for.</param>
    public PlateFollower(SurveyedPlate plate, double largestRadius, int shrink)
    {
        (this.plate, this.largestRadius, this.shrink) = (plate, largestRadius, shrink);
        Profile = new RadialProfile(largestRadius / plate.RadiusY);
        rims = [.. Sizes.Select(size => new RimTemplate(RadiusX * size, RadiusY * size, RimPoints))];
    }

    private double RadiusX => plate.RadiusX / shrink;

    private double RadiusY => plate.RadiusY / shrink;

    /// <summary>One entry for each frame looked at, absent where the scene holds no such rim.</summary>
    public List<FittedRim?> Rims { get; } = [];

    public RadialProfile Profile { get; }

    /// <summary>Lets several followers look at every frame of one reading.</summary>
    /// <returns>The pictures that are gathered beside, in order.</returns>
    public static IReadOnlyList<BarPicture> Follow(
        List<PlateFollower> followers, GreyFilm film, PixelBox scene, BarPictures? gathered, int threads, CancellationToken cancellation)
    {
        var pictures = new List<BarPicture>();
        foreach (var (looks, picture) in film.Look(
            FrameChoice.All, 1, frame => (followers.ConvertAll(follower => follower.Look(frame, scene)), gathered?.Of(frame)), threads, cancellation))
        {
            for (var i = 0; i < followers.Count; i++)
                followers[i].Add(looks[i]);
            if (picture is not null)
                pictures.Add(picture);
        }

        return pictures;
    }

    private void Add(PlateLook look)
    {
        Rims.Add(look.Rim);
        if (look.Profile is { } profile)
            Profile.Add(profile);
    }

    private PlateLook Look(VideoFrame<GreyPicture> frame, PixelBox scene)
    {
        var seconds = frame.Time.Number;
        var expected = plate.At(seconds) * (1.0 / shrink);
        var reach = (plate.Distance(seconds) > Lost ? WideReach : Reach) * RadiusY;
        var margin = reach + (largestRadius / shrink) + 2;
        var box = PixelBox.Around(expected.X, expected.Y, margin, margin);
        using var field = EdgeField.Of(frame.Picture, box, scene);
        if (field is null)
            return PlateLook.Nothing;

        var coarse = Best(field, (int)expected.X, (int)expected.Y, reach, CoarseStep);
        var fine = Best(field, coarse.X, coarse.Y, 1, 1);
        if (fine.Support <= 0)
            return PlateLook.Nothing;

        var size = Sizes[fine.Size];
        var rays = new RimRays(field, fine.X + 0.5, fine.Y + 0.5, RadiusX * size, RadiusY * size, Math.Max(3, RayReach * RadiusY));
        var (points, fit, _) = Turns.Select(turn => Fit(rays, fine.X + 0.5, fine.Y + 0.5, size, turn)).MaxBy(found => found.Worth);
        return new PlateLook(new FittedRim(new RimSighting(seconds, fine.Support, fit), points), frame.Index % ProfileStride == 0 ? ProfileOf(field, fit) : null);
    }

    private RadialProfile ProfileOf(EdgeField field, RimFit fit)
    {
        var profile = new RadialProfile(largestRadius / plate.RadiusY);
        profile.Add(field, fit);
        return profile;
    }

    private (RimPoint[] Points, RimFit Fit, double Worth) Fit(RimRays rays, double x, double y, double size, EdgeTurn turn)
    {
        RimPoint[] points = [.. rays.Find(turn)];
        var fit = RimFit.Through(points, x, y, RadiusX * size, RadiusY * size, SizeFreedom);
        return (points, fit, fit.Agreement * (turn == EdgeTurn.Either ? 1 : OneTurn));
    }

    private (int X, int Y, int Size, float Support) Best(EdgeField field, int x, int y, double reach, int step)
    {
        var best = (X: x, Y: y, Size: 0, Support: 0f);
        // Where it is expected it is nearly found: most other places need not be looked at to the end.
        var expected = rims.Max(rim => rim.Support(field, x, y));
        var steps = (int)Math.Ceiling(reach / step);
        for (var row = -steps; row <= steps; row++)
        {
            for (var column = -steps; column <= steps; column += PlacesBeside.Most(step))
            {
                var count = Math.Min(PlacesBeside.Most(step), steps + 1 - column);
                var places = new PlacesBeside(x + (column * step), y + (row * step), step, count);
                var (sizes, supports) = BestSizes(field, places, Math.Max(expected, best.Support));
                for (var i = 0; i < count; i++)
                {
                    if (supports[places.ElementOf(i)] is var support && support > best.Support)
                        best = (places.ColumnOf(i), places.Row, sizes[places.ElementOf(i)], support);
                }
            }
        }

        return best;
    }

    /// <summary>Which of the rims shows best at each of the places, and how well.</summary>
    private (Vector256<int> Sizes, Vector256<float> Supports) BestSizes(EdgeField field, PlacesBeside places, float atLeast)
    {
        var (sizes, best) = (Vector256<int>.Zero, Vector256<float>.Zero);
        for (var size = 0; size < rims.Length; size++)
        {
            var supports = rims[size].Supports(field, places, Vector256.MaxNative(best, Vector256.Create(atLeast)));
            sizes = Vector256.ConditionalSelect(Vector256.GreaterThan(supports, best).AsInt32(), Vector256.Create(size), sizes);
            best = Vector256.MaxNative(best, supports);
        }

        return (sizes, best);
    }

    /// <summary>What one frame showed, and every so often what it adds to the profile.</summary>
    private sealed record PlateLook(FittedRim? Rim, RadialProfile? Profile)
    {
        public static PlateLook Nothing { get; } = new(null, null);
    }
}
