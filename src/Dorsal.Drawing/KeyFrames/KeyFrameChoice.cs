using Dorsal.Drawing.Overlay;
using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Drawing.KeyFrames;

/// <summary>
/// Set-up, lift-off, knee and lockout of each repetition, and where each finding that is present shows most: frames that are drawn
/// upon, so that the page shows the same picture when it goes to that moment. Another exercise has none of these moments.
/// </summary>
public static class KeyFrameChoice
{
    /// <summary>So long before the plates leave the floor the lifter is set, and the bar is not yet bent. Ours.</summary>
    private const double PictureBeforeLiftOffSeconds = 0.2;

    /// <returns>By repetition and time; those of findings stand behind.</returns>
    public static IReadOnlyList<KeyFrame> Of(TracedLift lift, IReadOnlyList<Finding> findings)
    {
        var film = lift.Seen.Video;
        var drawn = OverlayTrace.Drawn(film);
        List<Seconds> times = [.. drawn.Of(film.FrameCount).Select(index => film.FrameTimes[index])];
        var pulls = lift.Kind == LiftKind.NotDeadlift ? [] : lift.Repetitions;
        IEnumerable<KeyFrame> frames = [.. pulls.SelectMany(repetition => OfRepetition(repetition, times)), .. Worst(findings, times)];

        // So far they are counted among those that are drawn upon.
        return [.. frames.Select(frame => frame with { Index = drawn.At(frame.Index) })];
    }

    /// <summary>Which frames of the film have to be read for them; several moments may share one.</summary>
    public static IReadOnlySet<int> Indices(IReadOnlyList<KeyFrame> frames) => frames.Select(frame => frame.Index).ToHashSet();

    /// <param name="times">Of the frames to choose from.</param>
    internal static IEnumerable<KeyFrame> OfRepetition(Repetition repetition, IReadOnlyList<Seconds> times)
    {
        (KeyMoment Moment, double? Time)[] moments =
        [
            (KeyMoment.SetUp, repetition.IsStartSeen ? repetition.Start.Number - PictureBeforeLiftOffSeconds : null),
            (KeyMoment.LiftOff, repetition.IsStartSeen ? repetition.Start.Number : null),
            (KeyMoment.Knee, repetition.Knee?.Number),
            (KeyMoment.Lockout, repetition.Lockout?.Number),
        ];
        foreach (var (moment, time) in moments)
        {
            if (time is { } there)
                yield return At(there, times, moment, repetition.Number);
        }
    }

    /// <summary>Findings that one frame shows most share its picture.</summary>
    private static IEnumerable<KeyFrame> Worst(IReadOnlyList<Finding> findings, IReadOnlyList<Seconds> times) => findings
        .Where(finding => finding.Status == FindingStatus.Present && finding.ShownMost?.At is not null)
        .GroupBy(finding => (finding.ShownMost!.Number, At: Nearest(finding.ShownMost.At!.Value.Number, times)))
        .Select(shown => new KeyFrame(KeyMoment.Worst, shown.Key.Number, [.. shown.Select(finding => finding.Id)], times[shown.Key.At], shown.Key.At));

    private static KeyFrame At(double time, IReadOnlyList<Seconds> times, KeyMoment moment, int repetition)
    {
        var index = Nearest(time, times);
        return new KeyFrame(moment, repetition, [], times[index], index);
    }

    private static int Nearest(double time, IReadOnlyList<Seconds> times) => Enumerable.Range(0, times.Count).MinBy(i => Math.Abs(times[i].Number - time));
}
