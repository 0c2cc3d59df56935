using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>Which pixels of a part of the picture lie inside of an outline or near it.</summary>
internal static class BodyCells
{
    public static bool[] Within(PictureArea area, IReadOnlyList<ImagePoint> outline, int margin)
    {
        var cells = new bool[area.Width * area.Height];
        for (var row = 0; row < area.Height; row++)
            Fill(cells.AsSpan(row * area.Width, area.Width), Crossings(outline, row + area.Top + 0.5), area.Left);

        foreach (var point in outline)
            Surround(cells, area, point, margin);

        return cells;
    }

    private static List<double> Crossings(IReadOnlyList<ImagePoint> outline, double y)
    {
        var crossings = new List<double>();
        for (var i = 0; i < outline.Count; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Count]);
            if ((a.Y <= y) != (b.Y <= y))
                crossings.Add(a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X)));
        }

        crossings.Sort();
        return crossings;
    }

    private static void Fill(Span<bool> row, List<double> crossings, int left)
    {
        for (var i = 0; i + 1 < crossings.Count; i += 2)
        {
            var (from, to) = (Math.Clamp((int)crossings[i] - left, 0, row.Length), Math.Clamp((int)crossings[i + 1] - left, 0, row.Length));
            row[from..Math.Max(from, to)].Fill(true);
        }
    }

    private static void Surround(bool[] cells, PictureArea area, ImagePoint point, int margin)
    {
        var (left, right) = (Math.Clamp((int)point.X - margin - area.Left, 0, area.Width), Math.Clamp((int)point.X + margin - area.Left, 0, area.Width));
        var (top, bottom) = (Math.Clamp((int)point.Y - margin - area.Top, 0, area.Height), Math.Clamp((int)point.Y + margin - area.Top, 0, area.Height));
        for (var row = top; row < bottom; row++)
            cells.AsSpan((row * area.Width) + left, Math.Max(0, right - left)).Fill(true);
    }
}
