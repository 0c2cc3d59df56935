using Dorsal.Footage;
using Dorsal.Quantities;

namespace Dorsal.Person;

/// <summary>
/// Whether the picture has changed where the lifter is since the one that was read last. Where it has not, the net would tell the same
/// again. What moves slowly is noticed too: pictures are held against the one that was read, not against the one before.
/// </summary>
internal sealed class Standstill
{
    /// <summary>Cells along a side of the region, each some sixteenth of a trunk long; their mean luma is what is compared.</summary>
    private const int CellsAcross = 64;

    /// <summary>
    /// One cell in two hundred may differ by more than this, for the noise of a camera. Ours: of 772 readings of six films 17 differed by no more,
    /// and in none of them had the lifter moved by as much as <see cref="ReadingDensity.IsStill">is no move</see>.
    /// </summary>
    private const int LargestChange = 4;
    private const int CellsForOneChanged = 200;

    /// <summary>
    /// So long it must have stood still already. Readings of one posture differ, and set-up and lockout are told from all of theirs: without it 14
    /// rendered lifts came out worse (median errors of thoracic flexion 2.34 degrees, not 2.25, and of knees 4.9, not 4.4; ours).
    /// </summary>
    private const double LeastSeconds = 1;

    /// <summary>A reading stands for others no longer than this: one that is wrong would go on for ever before an unchanging picture. Ours.</summary>
    private const double LongestSeconds = 1;

    private Seconds? since;
    private Seconds readAt;
    private GreyPicture read = new(0, 0, []);
    private int shrink = 1;
    private (Range Columns, Range Rows) looked;

    /// <param name="place">Where the lifter was in it; absent where nobody was, then the whole picture counts.</param>
    public void HasRead(VideoFrame<ColourPicture> frame, LifterPlace? place)
    {
        since ??= frame.Time;
        readAt = frame.Time;
        shrink = Math.Max(1, (int)((place?.Next.Side ?? Math.Max(frame.Picture.Width, frame.Picture.Height)) / CellsAcross));
        read = frame.Picture.Grey(shrink);
        looked = place is { Next: var region }
            ? (Cells(region.Centre.X, region.Side, read.Width), Cells(region.Centre.Y, region.Side, read.Height))
            : (Range.All, Range.All);
    }

    /// <summary>To be asked of each frame that might be read.</summary>
    public bool GoesOn(VideoFrame<ColourPicture> frame)
    {
        if (!IsUnchanged(frame.Picture))
            since = null;

        return frame.Time.Number - since?.Number >= LeastSeconds && frame.Time.Number - readAt.Number <= LongestSeconds;
    }

    private bool IsUnchanged(ColourPicture picture)
    {
        var (now, changed, cells) = (picture.Grey(shrink), 0, 0);
        var (left, width) = looked.Columns.GetOffsetAndLength(read.Width);
        var (top, height) = looked.Rows.GetOffsetAndLength(read.Height);
        for (var row = top; row < top + height; row++)
        {
            for (var column = left; column < left + width; column++, cells++)
                changed += Math.Abs(now[column, row] - read[column, row]) > LargestChange ? 1 : 0;
        }

        // A picture smaller than a cell shows no change, whatever happens in it.
        return cells > 0 && changed * CellsForOneChanged <= cells;
    }

    private Range Cells(double middle, double length, int count)
    {
        int Cell(double pixel) => Math.Clamp((int)(pixel / shrink), 0, count);
        return Cell(middle - (length / 2))..Cell(middle + (length / 2));
    }
}
