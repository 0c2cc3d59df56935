using Dorsal.Knowledge;
using Dorsal.Lift;
using Dorsal.Quantities;
using Dorsal.Signals;
using MathNet.Numerics.Statistics;

namespace Dorsal.Findings;

/// <summary>How far a line turned within a repetition, as a size, 0 for "not at all", and to which side.</summary>
internal static class TiltChange
{
    /// <summary>Each third of the pull answers with its median: a tilt may come and go, a single frame is none. Ours.</summary>
    private const int Parts = 3;

    public static Observation Of(IReadOnlyList<Seconds> times, IReadOnlyList<double?>? line, Repetition rep)
    {
        if (line is null)
            return Observation.Unknown(UnmeasurableReason.TooFewFrames);

        var before = Inside(times, line, Moment.SetUp(rep));
        var parts = Split(Moment.Pull(rep)).Select(part => (Moment: part, Angles: Inside(times, line, part)))
            .Where(part => part.Angles.Count >= 2)
            .ToList();
        if (before.Count < 2 || parts.Count == 0)
            return Observation.Unknown(UnmeasurableReason.TooFewFrames);

        var level = before.Median();
        var most = parts.MaxBy(part => Math.Abs(part.Angles.Median() - level));
        var turn = most.Angles.Median() - level;
        var (size, halfWidth) = (Math.Abs(turn), HalfWidth(before, most.Angles));
        return Observation.Of(
            new Reading(size, Math.Max(0, size - halfWidth), size + halfWidth),
            Seconds.Of((most.Moment.From + most.Moment.To) / 2)) with
        { LowerSide = size > halfWidth ? Lower(turn) : null };
    }

    private static LifterSide Lower(double turn) => turn > 0 ? LifterSide.Left : LifterSide.Right;

    private static double HalfWidth(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        var (a, b, floor) = (Spread(before), Spread(after), KnownNumbers.TiltError.Value);
        return Math.Sqrt((floor * floor) + (NormalSpread.HalfInterval * NormalSpread.HalfInterval * ((a * a) + (b * b))));
    }

    /// <summary>Not divided by the number of frames: neighbouring frames err alike.</summary>
    private static double Spread(IReadOnlyList<double> angles)
    {
        var middle = angles.Median();
        return NormalSpread.PerMedianDistance * angles.Select(angle => Math.Abs(angle - middle)).Median();
    }

    private static IEnumerable<Moment> Split(Moment pull)
    {
        var length = (pull.To - pull.From) / Parts;
        return Enumerable.Range(0, Parts).Select(i => new Moment(pull.From + (i * length), pull.From + ((i + 1) * length)));
    }

    private static IReadOnlyList<double> Inside(IReadOnlyList<Seconds> times, IReadOnlyList<double?> line, Moment moment)
        => [.. moment.Frames(times).Select(i => line[i]).OfType<double>()];
}
