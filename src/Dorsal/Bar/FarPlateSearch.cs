using Dorsal.Footage;

namespace Dorsal.Bar;

/// <summary>
/// Looks for the plate at the other end of the bar: the near plate's rim, smaller, that goes the same way smaller. One frame shows little of
/// it, beside the near plate and behind the lifter's legs, and much that is round; only frames with the bar at many heights tell it together.
/// </summary>
internal sealed class FarPlateSearch
{
    /// <summary>How the shares looked for differ from the expected one, which rests on a guessed lens.</summary>
    private static readonly double[] Differences = [-0.03, -0.01, 0.01, 0.03, 0.05, 0.07];

    /// <summary>Where it may be from the near plate, in that one's radii: of cameras up to 20 degrees off the side, from the floor to above the head.</summary>
    private const double Aside = 1.9;
    private const double Above = 3;
    private const double Below = 0.5;

    private const int Step = 2;

    /// <summary>Other places are further from the best than this, in radii.</summary>
    private const double Elsewhere = 0.5;

    /// <summary>
    /// By how much the best must surpass what is best elsewhere. Ours, of 14 rendered clips, 47 rendered lifts and 33 films with a plate: 15
    /// rendered ones do, and two films of one camera, which agree to 1 cm.
    /// </summary>
    private const double Surpassing = 1.3;

    /// <summary>
    /// In radii of the near plate: nearer beside it too little of the far one is seen. Ours: of five rendered lifts in which one was found within 0.1 to 0.35, it
    /// lay on the wrong side of the near plate in four, by up to 34 pixels; one found at 0.75 lay where it is.
    /// </summary>
    private const double LeastBeside = 0.5;

    /// <summary>Fewer tell no far plate from what is round by chance. Ours; no measurement is on record.</summary>
    private const int FewestPictures = 8;

    /// <summary>Radii of the near plate that it and the blur of its rim hide.</summary>
    private const double NearReach = 1.06;

    private readonly IReadOnlyList<BarPicture> pictures;
    private readonly IReadOnlyList<MovingEdges> edges;
    private readonly BarPicture lowest;
    private readonly double radiusX;
    private readonly double radiusY;

    private FarPlateSearch(IReadOnlyList<BarPicture> pictures, double radiusX, double radiusY, PixelBox scene)
    {
        (this.pictures, this.radiusX, this.radiusY) = (pictures, radiusX, radiusY);
        lowest = pictures.MaxBy(picture => picture.Near.Y)!;
        edges = MovingEdges.Of(pictures, (picture, column, row) => IsShown(picture, column, row, scene));
    }

    /// <param name="radiusX">Half the near plate's width in pixels of the pictures.</param>
    /// <param name="radiusY">Half its height.</param>
    /// <param name="expectedShare">How large the far plate should appear, as a share of the near one.</param>
    /// <param name="scene">In pixels of the pictures.</param>
    /// <returns>In pixels of the pictures; absent where none stands out.</returns>
    public static FarPlate? Find(
        IReadOnlyList<BarPicture> pictures, double radiusX, double radiusY, double expectedShare, PixelBox scene, int threads)
        => pictures.Count < FewestPictures ? null : new FarPlateSearch(pictures, radiusX, radiusY, scene).Find(expectedShare, threads);

    private FarPlate? Find(double expectedShare, int threads)
    {
        var found = Differences.SharedBy(threads)
            .SelectMany(difference => Everywhere(expectedShare + difference)).ToList();
        var best = found.MaxBy(place => place.Support);
        var elsewhere = found.Where(place => IsElsewhere(place.Plate, best.Plate)).Max(place => place.Support);
        return best.Support > Surpassing * elsewhere && Finer(best.Plate) is var far && IsBeside(far) ? far : null;
    }

    private List<(FarPlate Plate, double Support)> Everywhere(double share)
    {
        var near = lowest.Near;
        var rim = new FarRim(share, radiusX, radiusY);
        var found = new List<(FarPlate Plate, double Support)>();
        for (var y = near.Y - (Above * radiusY); y <= near.Y + (Below * radiusY); y += Step)
        {
            for (var x = near.X - (Aside * radiusY); x <= near.X + (Aside * radiusY); x += Step)
                found.Add(Judged(new FarPlate(share, new ImagePoint(x, y), near), rim));
        }

        return found;
    }

    private FarPlate Finer(FarPlate coarse) =>
        (from share in Enumerable.Range(-2, 5).Select(i => coarse.Share + (0.01 * i))
         let rim = new FarRim(share, radiusX, radiusY)
         from x in Enumerable.Range(-4, 9).Select(i => coarse.Place.X + (0.5 * i))
         from y in Enumerable.Range(-4, 9).Select(i => coarse.Place.Y + (0.5 * i))
         select Judged(new FarPlate(share, new ImagePoint(x, y), coarse.NearPlace), rim))
        .MaxBy(place => place.Support).Plate;

    private (FarPlate Plate, double Support) Judged(FarPlate plate, FarRim rim)
    {
        for (var i = 0; i < pictures.Count; i++)
            rim.Ask(edges[i], plate.Place + ((pictures[i].Near - plate.NearPlace) * plate.Share));
        return (plate, rim.SupportOf(pictures.Count));
    }

    private bool IsBeside(FarPlate far) => Math.Abs(far.Place.X - far.NearPlace.X) >= LeastBeside * radiusX;

    private bool IsElsewhere(FarPlate place, FarPlate best)
        => Math.Max(Math.Abs(place.Place.X - best.Place.X), Math.Abs(place.Place.Y - best.Place.Y)) > Elsewhere * radiusY;

    /// <summary>Not behind the near plate, whose own rim moves, too.</summary>
    private bool IsShown(BarPicture picture, int column, int row, PixelBox scene)
        => column > scene.Left && row > scene.Top && column < scene.Right - 1 && row < scene.Bottom - 1
            && double.Hypot((column + 0.5 - picture.Near.X) / radiusX, (row + 0.5 - picture.Near.Y) / radiusY) > NearReach;
}
