using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Measures;

namespace Dorsal.Reasoning.Plan;

/// <summary>The back that bends backwards at the top, told for itself: a lean that is there answers the question of the top for both.</summary>
internal static class BendAtTheTop
{
    /// <summary>Where a film clearly shows it.</summary>
    public static Finding? Seen(LiftCase known)
    {
        if (known.Answer(FindingId.LockoutHyperextension) is not var (film, top))
            return null;
        if (IsBend(top.Measure))
            return top.Status == FindingStatus.Present ? top : null;

        return top.Other is { Status: FindingStatus.Present, Measure: { } bend } && IsBend(bend) ? Told(film, top, bend) : null;
    }

    private static bool IsBend(FindingMeasure? measure) => measure?.Name == KnownThresholds.BackwardBend.Name;

    /// <summary>Without repetitions, which tell of the lean. A bend is judged from relaxed standing only, so that is its zero where none was kept.</summary>
    private static Finding Told(FilmedLift film, Finding top, FindingMeasure bend)
    {
        var zero = film.Baseline ?? BaselineSource.StandingInClip;
        var said = new Statement(StatementKind.BackwardBend, FindingStatus.Present, bend.Reading, bend.Unit, zero);
        return top with { Measure = bend, Reps = [], Reason = new Reason.Judged(said, new Rest.Nothing()) };
    }
}
