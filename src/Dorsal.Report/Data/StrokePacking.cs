using Dorsal.Footage;

namespace Dorsal.Report.Data;

/// <summary>
/// Packs the strokes of all frames into bytes. A frame is, for each slot, the number of points and then the points: the first as
/// its way from where that slot began last (at first 0, 0), the others as the way from the point before. Ways are in steps, across
/// and down, each number folded to a natural one (0, -1, 1, -2, ...) and written seven bits at a time, the low ones first.
/// viewer/src/data/strokes.ts reads it.
/// </summary>
internal static class StrokePacking
{
    public const double PixelsPerStep = 0.25;

    /// <param name="frames">For each frame one stroke a slot, always as many; asked for one after the other, and none is kept.</param>
    public static byte[] Pack(IEnumerable<IReadOnlyList<ImagePoint>[]> frames)
    {
        using var bytes = new MemoryStream();
        (int X, int Y)[] begins = [];
        foreach (var frame in frames)
        {
            if (begins.Length == 0)
                begins = new (int X, int Y)[frame.Length];

            for (var slot = 0; slot < frame.Length; slot++)
                Pack(bytes, frame[slot], ref begins[slot]);
        }

        return bytes.ToArray();
    }

    private static void Pack(MemoryStream bytes, IReadOnlyList<ImagePoint> stroke, ref (int X, int Y) begin)
    {
        WriteNatural(bytes, (uint)stroke.Count);
        var last = begin;
        for (var i = 0; i < stroke.Count; i++)
        {
            var (x, y) = (Steps(stroke[i].X), Steps(stroke[i].Y));
            WriteNatural(bytes, Folded(x - last.X));
            WriteNatural(bytes, Folded(y - last.Y));
            last = (x, y);
            if (i == 0)
                begin = last;
        }
    }

    private static int Steps(double pixels) => (int)Math.Round(pixels / PixelsPerStep);

    private static uint Folded(int number) => (uint)((number << 1) ^ (number >> 31));

    private static void WriteNatural(MemoryStream bytes, uint number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.WriteByte((byte)(number | 0x80));

        bytes.WriteByte((byte)number);
    }
}
