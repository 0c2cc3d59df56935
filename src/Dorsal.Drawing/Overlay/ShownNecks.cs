using Dorsal.Back;
using Dorsal.Quantities;
using Dorsal.Signals;

namespace Dorsal.Drawing.Overlay;

/// <summary>Where the drawn back ends in each analysed frame: a hollow that one frame has alone would make the end of the line flicker.</summary>
internal sealed class ShownNecks(IReadOnlyList<BackLine?> lines, IReadOnlyList<Seconds> times)
{
    /// <summary>A head is lifted in a third of a second or more. Ours.</summary>
    private const double ReachSeconds = 0.15;

    private readonly int?[] own = [.. lines.Select(line => line is null ? (int?)null : NeckHollow.StationOf(line))];

    /// <returns>The station; that of C7 where the back was not seen.</returns>
    public int At(FilmSpan span) => (int)Math.Round(Steady(span.Before) + ((Steady(span.After) - Steady(span.Before)) * span.Share));

    /// <summary>The middle one of those near a frame.</summary>
    private int Steady(int number)
    {
        var now = times[number].Number;
        int[] near = [.. FramesBetween.Of(times, now - ReachSeconds, now + ReachSeconds).Select(i => own[i]).OfType<int>().Order()];
        return near.Length == 0 ? BackLine.StationAt(BackLevels.C7) : near[near.Length / 2];
    }
}
