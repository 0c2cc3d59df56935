using Dorsal.Drawing.KeyFrames;
using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Stills;

/// <summary>
/// The moments that matter: set-up, lift-off, knee and lockout of each repetition; without a repetition some frames spread
/// evenly over the film.
/// </summary>
internal static class StillChoice
{
    private const int SpreadStills = 6;

    public static IReadOnlyList<Still> Of(TracedLift lift)
        => lift.Repetitions.Count > 0 ? [.. lift.Repetitions.SelectMany(rep => OfRepetition(rep, lift.Body.Times))] : Spread(lift.Body.Times.Count);

    private static IEnumerable<Still> OfRepetition(Repetition rep, IReadOnlyList<Seconds> times)
        => KeyFrameChoice.OfRepetition(rep, times)
            .Select(frame => new Still(FormattableString.Invariant($"rep{rep.Number:00}-{Name(frame.Moment)}"), frame.Index));

    private static string Name(KeyMoment moment) => moment switch
    {
        KeyMoment.SetUp => "1-set-up",
        KeyMoment.LiftOff => "2-lift-off",
        KeyMoment.Knee => "3-knee",
        KeyMoment.Lockout => "4-lockout",
        KeyMoment.Worst => throw new ArgumentOutOfRangeException(nameof(moment), "Belongs to no repetition alone."),
    };

    /// <summary>The middle of each of the equal parts; all frames where there are few.</summary>
    private static List<Still> Spread(int frames)
    {
        var stills = Math.Min(SpreadStills, frames);
        return [.. Enumerable.Range(0, stills).Select(i => new Still(FormattableString.Invariant($"still{i + 1:00}"), (int)((i + 0.5) * frames / stills)))];
    }
}
