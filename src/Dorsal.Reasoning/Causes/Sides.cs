using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Muscles;

namespace Dorsal.Reasoning.Causes;

/// <summary>Left or right, from the lifter's own words. A film's tilt has a size and no side.</summary>
internal static class Sides
{
    /// <summary>The side named as weaker; else the side that hurts.</summary>
    public static BodySide? Weaker(InterviewAnswers answers) => answers.WeakSide switch
    {
        WeakSide.Left => BodySide.Left,
        WeakSide.Right => BodySide.Right,
        WeakSide.None => null,
        null => answers.PainSites is { } sites ? OfPain(sites) : null,
    };

    /// <summary>Absent when neither side hurts alone, or the middle does.</summary>
    public static BodySide? OfPain(IReadOnlyList<PainSite> sites)
        => (sites.Contains(PainSite.UpperBackLeft), sites.Contains(PainSite.UpperBackRight), sites.Contains(PainSite.UpperBackMiddle)) switch
        {
            (true, false, false) => BodySide.Left,
            (false, true, false) => BodySide.Right,
            _ => null,
        };
}
