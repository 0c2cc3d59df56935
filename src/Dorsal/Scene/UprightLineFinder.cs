using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>
/// Finds nearly upright edges in one picture: every pixel of an edge votes for the lines that it may lie on (Duda and Hart 1972),
/// only for those that its own gradient allows.
/// </summary>
public sealed class UprightLineFinder
{
    /// <summary>Steepest slope looked for: 14 degrees.</summary>
    private const double SteepestSlope = 0.25;
    private const double SlopeStep = 0.005;
    private const int Slopes = 101;

    /// <summary>By how many slopes a pixel's own gradient may be off.</summary>
    private const int GradientReach = 12;

    /// <summary>Of a Sobel gradient of eight-bit luma: an edge of twelve levels. Ours; no measurement is on record.</summary>
    private const int WeakestEdge = 48;

    /// <summary>Share of the picture's height that a line must be seen on, and how many lines are looked for. Ours.</summary>
    private const double ShortestLine = 0.12;
    private const int MostLines = 60;

    /// <summary>Slopes and pixels round a found line whose votes are its own.</summary>
    private const int SameSlopes = 14;
    private const int SamePixels = 10;
    private const int Border = 4;

    /// <summary>Of the best cell's votes: by what more its neighbours have, in so many slopes and pixels, the line lies between them. Ours; no measurement is on record.</summary>
    private const double NearlyAsMany = 0.6;
    private const int NeighbouringSlopes = 3;
    private const int NeighbouringPixels = 2;

    private readonly GreyPicture picture;
    private readonly int columns;
    private readonly float[] votes;

    private UprightLineFinder(GreyPicture picture)
    {
        this.picture = picture;
        columns = picture.Width + (2 * Margin) + 2;
        votes = new float[Slopes * columns];
    }

    /// <summary>A line may cross half the height outside of the picture.</summary>
    private int Margin => picture.Height / 8;

    /// <param name="area">Of the picture.</param>
    /// <param name="lifter">Whose edges do not count; in the same picture.</param>
    public static IReadOnlyList<UprightLine> Find(GreyPicture picture, PictureArea area, PictureArea lifter)
    {
        var finder = new UprightLineFinder(picture);
        for (var y = Math.Max(area.Top, 0) + Border; y < Math.Min(area.Bottom, picture.Height) - Border; y++)
        {
            for (var x = Math.Max(area.Left, 0) + Border; x < Math.Min(area.Right, picture.Width) - Border; x++)
            {
                if (!lifter.Contains(new ImagePoint(x, y)))
                    finder.Vote(x, y);
            }
        }

        return finder.Lines();
    }

    private void Vote(int x, int y)
    {
        var across = GradientAcross(x, y);
        var strength = Math.Abs(across);
        if (strength < WeakestEdge || strength < Math.Abs(GradientAcross(x - 1, y)) || strength < Math.Abs(GradientAcross(x + 1, y)))
            return;

        var slope = -(double)GradientDown(x, y) / across;
        if (Math.Abs(slope) > SteepestSlope)
            return;

        var middle = (int)Math.Round(slope / SlopeStep) + (Slopes / 2);
        var last = Math.Min(Slopes - 1, middle + GradientReach);
        for (var k = Math.Max(0, middle - GradientReach); k <= last; k++)
        {
            var column = (int)Math.Round(x - (SlopeOf(k) * (y - (picture.Height / 2.0)))) + Margin;
            if (column >= 0 && column < columns)
                votes[(k * columns) + column]++;
        }
    }

    private List<UprightLine> Lines()
    {
        var lines = new List<UprightLine>();
        var candidates = Enumerable.Range(0, votes.Length).Where(cell => votes[cell] >= ShortestLine * picture.Height);
        foreach (var cell in candidates.OrderByDescending(cell => votes[cell]).ToList())
        {
            if (votes[cell] == 0)
                continue;

            var (k, column) = (cell / columns, cell % columns);
            lines.Add(LineAt(k, column));
            foreach (var (_, _, same) in Cells(k, column, SameSlopes, SamePixels))
                votes[same] = 0;

            if (lines.Count == MostLines)
                break;
        }

        return lines;
    }

    /// <summary>Between the cells: their mean by what each has more than most of the best one's votes.</summary>
    private UprightLine LineAt(int k, int column)
    {
        var best = votes[(k * columns) + column];
        var (weight, slope, across) = (0.0, 0.0, 0.0);
        foreach (var (near, at, cell) in Cells(k, column, NeighbouringSlopes, NeighbouringPixels))
        {
            var more = Math.Max(0, votes[cell] - (NearlyAsMany * best));
            (weight, slope, across) = (weight + more, slope + (more * SlopeOf(near)), across + (more * (at - Margin)));
        }

        return new UprightLine(across / weight / picture.Height, slope / weight, best / picture.Height);
    }

    private IEnumerable<(int Slope, int Column, int Cell)> Cells(int k, int column, int slopes, int pixels)
    {
        for (var near = Math.Max(0, k - slopes); near <= Math.Min(Slopes - 1, k + slopes); near++)
        {
            for (var at = Math.Max(0, column - pixels); at <= Math.Min(columns - 1, column + pixels); at++)
                yield return (near, at, (near * columns) + at);
        }
    }

    private static double SlopeOf(int k) => (k - (Slopes / 2)) * SlopeStep;

    private int GradientAcross(int x, int y)
        => picture[x + 1, y - 1] + (2 * picture[x + 1, y]) + picture[x + 1, y + 1]
            - picture[x - 1, y - 1] - (2 * picture[x - 1, y]) - picture[x - 1, y + 1];

    private int GradientDown(int x, int y)
        => picture[x - 1, y + 1] + (2 * picture[x, y + 1]) + picture[x + 1, y + 1]
            - picture[x - 1, y - 1] - (2 * picture[x, y - 1]) - picture[x + 1, y - 1];
}
