using Dorsal.Person;
using Dorsal.Quantities;

namespace Dorsal.Back;

/// <summary>
/// Where a back lies by three readings: at each station in the middle of what a reading and those before and after it show. What is there
/// in one reading alone, as the end of a rail that the back passes, is gone; a back that bends on and on stays as it was read. For what
/// is drawn: angles taken from these lines were no better (ours, 224 films of 14 rendered clips).
/// </summary>
public static class LinesOfThree
{
    /// <summary>Readings further apart do not tell of each other: a little more than they are of a lifter who keeps still. Ours.</summary>
    private const double MostSecondsApart = 0.15;

    /// <param name="lines">One for each frame, as it was read; those of frames that were read become these.</param>
    public static void Put(BackLine?[] lines, LifterTrack lifter, IReadOnlyList<Seconds> times)
    {
        int[] read = [.. Enumerable.Range(0, lines.Length).Where(i => lifter.Frames[i].IsRead)];
        bool AreNear(int one, int other) => times[other].Number - times[one].Number <= MostSecondsApart;

        var before = read.Length == 0 ? null : lines[read[0]];
        for (var r = 1; r < read.Length - 1; r++)
        {
            var own = lines[read[r]];
            if (own is not null && before is not null && lines[read[r + 1]] is { } after && AreNear(read[r - 1], read[r]) && AreNear(read[r], read[r + 1]))
                lines[read[r]] = Middle(before, own, after);

            before = own;
        }
    }

    private static BackLine Middle(BackLine before, BackLine own, BackLine after)
        => own with { Heights = [.. Enumerable.Range(0, BackLine.Stations).Select(k => Middle(before.Heights[k], own.Heights[k], after.Heights[k]))] };

    private static double? Middle(double? before, double? own, double? after)
        => before is { } a && own is { } b && after is { } c ? Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c)) : own;
}
