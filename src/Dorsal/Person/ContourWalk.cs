namespace Dorsal.Person;

/// <summary>
/// Marching squares round the outer border of a field's part, clockwise on the screen: each step crosses one side of a square
/// of four neighbouring cell centres, with the inside on the right hand.
/// </summary>
internal static class ContourWalk
{
    private enum Heading { Right, Down, Left, Up }

    public readonly record struct Crossing(
        int InsideX, int InsideY, double InsideLogit, int OutsideX, int OutsideY, double OutsideLogit);

    public static IEnumerable<Crossing> Around(PaddedField field)
    {
        // The square whose lower right corner is the first inside cell: the walk enters it going up its right... so it leaves
        // to the right, above that cell.
        var startX = (field.Start % field.Stride) - 1;
        var startY = (field.Start / field.Stride) - 1;
        var (x, y, heading) = (startX, startY, Heading.Up);
        do
        {
            heading = Next(field, x, y, heading);
            yield return Exit(field, x, y, heading);
            switch (heading)
            {
                case Heading.Right: x++; break;
                case Heading.Down: y++; break;
                case Heading.Left: x--; break;
                case Heading.Up: y--; break;
            }
        }
        while (x != startX || y != startY || heading != Heading.Up);
    }

    /// <summary>The side over which the walk leaves the square at (x, y), having entered it with <paramref name="heading"/>.</summary>
    private static Heading Next(PaddedField field, int x, int y, Heading heading)
    {
        var corners = (field.IsInside(x, y) ? 1 : 0) | (field.IsInside(x + 1, y) ? 2 : 0)
            | (field.IsInside(x + 1, y + 1) ? 4 : 0) | (field.IsInside(x, y + 1) ? 8 : 0);

        // Corner bits: 1 upper left, 2 upper right, 4 lower right, 8 lower left. Saddles (5, 10) keep the parts apart, as the
        // flood joins over sides only.
        return corners switch
        {
            1 or 3 or 7 => Heading.Left,
            2 or 6 or 14 => Heading.Up,
            4 or 12 or 13 => Heading.Right,
            8 or 9 or 11 => Heading.Down,
            5 => heading == Heading.Up ? Heading.Right : Heading.Left,
            10 => heading == Heading.Right ? Heading.Down : Heading.Up,
            _ => throw new InvalidOperationException("The walk left the border of the part."),
        };
    }

    private static Crossing Exit(PaddedField field, int x, int y, Heading heading)
    {
        // With the inside on the right hand: leaving to the right crosses the square's right side, inside below, and so on.
        var (inX, inY, outX, outY) = heading switch
        {
            Heading.Right => (x + 1, y + 1, x + 1, y),
            Heading.Down => (x, y + 1, x + 1, y + 1),
            Heading.Left => (x, y, x, y + 1),
            Heading.Up => (x + 1, y, x, y),
        };
        return new Crossing(inX, inY, field[inX, inY], outX, outY, field[outX, outY]);
    }
}
