using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Muscles;

namespace Dorsal.Reasoning.Causes;

/// <summary>Left or right: what the lifter says wins; pain and a tilt are hints.</summary>
internal static class Sides
{
    private static readonly IReadOnlyList<PainSite> OfTheMiddle = [PainSite.UpperBackMiddle, PainSite.BetweenShoulderBlades];

    /// <summary>The side named as weaker; else the side that hurts or hangs lower, and none when these two contradict each other.</summary>
    public static BodySide? Weaker(LiftCase known) => known.Answers.WeakSide switch
    {
        WeakSide.Left => BodySide.Left,
        WeakSide.Right => BodySide.Right,
        WeakSide.None => null,
        null => Agreed(known.Answers.PainSites is { } sites ? OfPain(sites) : null, OfTilt(known.Films)),
    };

    /// <summary>That which hangs lower in every film that shows a tilt; absent when films differ or one leaves it open.</summary>
    private static BodySide? OfTilt(IReadOnlyList<FilmedLift> films)
    {
        var shown = films.SelectMany(film => film.Findings)
            .Where(finding => finding is { Id: FindingId.SideTilt, Status: FindingStatus.Present })
            .Select(finding => finding.LowerSide)
            .Distinct()
            .ToList();
        return shown is not [{ } lower] ? null : lower == LifterSide.Left ? BodySide.Left : BodySide.Right;
    }

    private static BodySide? Agreed(BodySide? pain, BodySide? tilt) => pain is null || tilt is null || pain == tilt ? pain ?? tilt : null;

    /// <summary>Absent when neither side hurts alone, or the middle does, the place between the shoulder blades included.</summary>
    public static BodySide? OfPain(IReadOnlyList<PainSite> sites)
        => (sites.Contains(PainSite.UpperBackLeft), sites.Contains(PainSite.UpperBackRight), sites.Any(OfTheMiddle.Contains)) switch
        {
            (true, false, false) => BodySide.Left,
            (false, true, false) => BodySide.Right,
            _ => null,
        };
}
