using Dorsal.Lift;
using Dorsal.Quantities;

namespace Dorsal.Drawing.Stills;

/// <summary>
/// The moments that matter: set-up, lift-off, knee and lockout of each repetition; without a repetition some frames spread
/// evenly over the film.
/// </summary>
internal static class StillChoice
{
    /// <summary>So long before the plates leave the floor the lifter is set, and the bar is not yet bent. Ours.</summary>
    private const double SetUpSeconds = 0.2;

    private const int SpreadStills = 6;

    public static IReadOnlyList<Still> Of(TracedLift lift)
        => lift.Repetitions.Count > 0 ? [.. lift.Repetitions.SelectMany(rep => OfRepetition(rep, lift.Body.Times))] : Spread(lift.Body.Times.Count);

    private static IEnumerable<Still> OfRepetition(Repetition rep, IReadOnlyList<Seconds> times)
    {
        (string Name, double? Time)[] moments =
        [
            ("1-set-up", rep.Start.Number - SetUpSeconds),
            ("2-lift-off", rep.Start.Number),
            ("3-knee", rep.Knee?.Number),
            ("4-lockout", rep.Lockout?.Number),
        ];
        foreach (var (name, time) in moments)
        {
            if (time is { } there)
                yield return new Still(FormattableString.Invariant($"rep{rep.Number:00}-{name}"), Nearest(times, there));
        }
    }

    private static int Nearest(IReadOnlyList<Seconds> times, double time)
        => Enumerable.Range(0, times.Count).MinBy(i => Math.Abs(times[i].Number - time));

    /// <summary>The middle of each of the equal parts; all frames where there are few.</summary>
    private static List<Still> Spread(int frames)
    {
        var stills = Math.Min(SpreadStills, frames);
        return [.. Enumerable.Range(0, stills).Select(i => new Still(FormattableString.Invariant($"still{i + 1:00}"), (int)((i + 0.5) * frames / stills)))];
    }
}
