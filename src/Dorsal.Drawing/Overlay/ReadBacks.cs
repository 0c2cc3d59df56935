using Dorsal.Back;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Signals;

namespace Dorsal.Drawing.Overlay;

/// <summary>
/// Where the bend of the back was read off the line that is drawn. Elsewhere a measure goes on by what the frames round it show, which is
/// good enough for a curve; a line in the colour of a bend says that this line has it.
/// </summary>
public sealed class ReadBacks
{
    /// <summary>A line that changes its colour for a few frames only flickers; each is taken with those so near before and after it. Ours.</summary>
    private const double ReachSeconds = 0.1;

    private readonly bool[] upper;
    private readonly bool[] lower;

    public ReadBacks(TracedLift lift)
    {
        upper = Mostly(lift, tangents => tangents is not null);
        lower = Mostly(lift, tangents => tangents?.Sacrum is not null);
    }

    /// <summary>Whether a measure is a bend of the back.</summary>
    public static bool IsBend(Measure measure) => measure is Measure.ThoracicFlexion or Measure.LumbarFlexion or Measure.WholeBackBend;

    /// <param name="measure">A bend; that of the whole back needs what the lower one does.</param>
    /// <param name="number">Of an analysed frame.</param>
    public bool Has(Measure measure, int number) => (measure == Measure.ThoracicFlexion ? upper : lower)[number];

    /// <summary>What at least half of the frames near each one say.</summary>
    private static bool[] Mostly(TracedLift lift, Func<BackTangents?, bool> isRead)
    {
        bool[] own = [.. lift.Back.Select(moment => isRead(moment.Tangents))];
        Seconds[] times = [.. lift.Body.Times];
        return [.. times.Select(time =>
        {
            var near = FramesBetween.Of(times, time.Number - ReachSeconds, time.Number + ReachSeconds).Select(i => own[i]).ToList();
            return near.Count(read => read) * 2 >= near.Count;
        })];
    }
}
