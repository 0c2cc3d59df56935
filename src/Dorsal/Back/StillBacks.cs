using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Back;

/// <summary>
/// An upright back that keeps still is drawn from all the frames in which it does: the neutral is taken there. What of the
/// background is taken for the lifter mostly adds to the outline, and comes and goes from frame to frame; so those with the
/// inner outlines are believed, save the innermost, where the mask has lost a part of the back. Ours: a rack post behind the
/// small of the back moved the peak of a rendered lift, filmed half as large, from 18 to 26 degrees; with this it stays within 2.5.
/// </summary>
public static class StillBacks
{
    /// <summary>Seconds to either side from which still frames are taken. Ours; no measurement is on record.</summary>
    private const double ReachSeconds = 0.4;

    /// <summary>
    /// Degrees from the vertical. Bent over nothing was gained on rendered lifts, and in a film with lines drawn over it fewer
    /// frames could be measured. Ours.
    /// </summary>
    private const double UprightLean = 20;

    /// <summary>Degrees by which a trunk that keeps still may lean differently. Ours; no measurement is on record.</summary>
    private const double StillLean = 2;

    /// <summary>Of fewer still frames the line stays as it was seen. Ours; no measurement is on record.</summary>
    private const int FewestFrames = 7;

    /// <summary>
    /// Whole frames are chosen, by their mean height here, wherever a tangent is read: stations chosen one by one make a line with steps.
    /// Judged from above the sacrum only, a rail behind it stayed in the line, which was left out as rough: cut smaller, a rendered lift of
    /// 17.8 degrees became one of 22.4 (ours; of 196 other altered films 7 stay as far off as before).
    /// </summary>
    private const double JudgedFrom = -1.00;
    private const double JudgedTo = -0.20;
    private const double InnermostShare = 0.1;
    private const double InnerShare = 0.5;

    /// <summary>
    /// Where even the line of the inner ones is too rough, it is drawn anew from the smoother half of all: of a lift filmed in a mirror a rail
    /// stood in half of the still frames, no lockout was left to take the neutral from, and 17.2 degrees became 22.6 (now 18.2). Ours.
    /// </summary>
    private const double SmootherShare = 0.5;

    /// <param name="roughest">How rough the line of a back may be in this clip.</param>
    /// <returns>For each line itself, or what the still frames round it make of it; one after the other, as they are asked for.</returns>
    public static IEnumerable<BackLine?> Steadied(IReadOnlyList<Seconds> times, IReadOnlyList<BackLine?> lines, double roughest)
    {
        var heights = lines.Select(line => line is null ? 0 : MeanHeight(line)).ToArray();
        return lines.Select((line, i) => line is null || Math.Abs(line.Axis.Lean) > UprightLean ? line : Steadied(line, Still(times, lines, heights, i), roughest));
    }

    /// <summary>The lines of the frames in which the trunk stands as in this one, the innermost first.</summary>
    private static List<BackLine> Still(
        IReadOnlyList<Seconds> times, IReadOnlyList<BackLine?> lines, IReadOnlyList<double> heights, int index)
    {
        var own = times[index].Number;
        return FramesBetween.Of(times, own - (2 * ReachSeconds), own + (2 * ReachSeconds))
            .Where(j => Math.Abs(times[j].Number - own) <= ReachSeconds
                && lines[j] is { } line && Math.Abs(line.Axis.Lean - lines[index]!.Axis.Lean) <= StillLean)
            .OrderBy(j => heights[j])
            .Select(j => lines[j]!)
            .ToList();
    }

    private static BackLine Steadied(BackLine line, List<BackLine> still, double roughest)
    {
        if (still.Count < FewestFrames)
            return line;

        var steadied = Steadied(line, Inner(still));
        return LineRoughness.Of(steadied) <= roughest ? steadied : Steadied(line, Inner(Smoother(still)));
    }

    private static IReadOnlyList<BackLine> Inner(IReadOnlyList<BackLine> still)
        => [.. still.Take((int)Math.Ceiling(InnerShare * still.Count)).Skip((int)(InnermostShare * still.Count))];

    private static IReadOnlyList<BackLine> Smoother(IReadOnlyList<BackLine> still)
    {
        var smoother = still.OrderBy(line => LineRoughness.Above(JudgedFrom, line)).Take((int)Math.Ceiling(SmootherShare * still.Count)).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. still.Where(smoother.Contains)];
    }

    private static BackLine Steadied(BackLine line, IReadOnlyList<BackLine> inner)
        => line with { Heights = [.. Enumerable.Range(0, BackLine.Stations).Select(k => Typical(inner, k))] };

    private static double? Typical(IReadOnlyList<BackLine> lines, int station)
    {
        var seen = lines.Select(line => line.Heights[station]).OfType<double>().ToList();
        return seen.Count * 2 > lines.Count ? seen.Median() : null;
    }

    private static double MeanHeight(BackLine line)
        => line.Heights.Skip(BackLine.StationAt(JudgedFrom)).Take(BackLine.StationAt(JudgedTo) - BackLine.StationAt(JudgedFrom) + 1)
            .OfType<double>().DefaultIfEmpty(double.MaxValue).Average();
}
