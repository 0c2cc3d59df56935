using Dorsal.Findings;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;

namespace Dorsal.Reasoning;

/// <summary>All that is known of one lifter's trouble. What is missing is unknown, never "no".</summary>
/// <param name="Films">Of the same lifter and the same trouble, the most telling first unless they are level; empty when nothing was filmed.</param>
/// <param name="Answers">What the lifter said; <see cref="InterviewAnswers.Nothing"/> when nobody asked.</param>
/// <param name="LightSet">What changed with less weight; absent when that was not tried.</param>
public sealed record LiftCase(IReadOnlyList<FilmedLift> Films, InterviewAnswers Answers, SetComparison? LightSet = null)
{
    /// <summary>One film, and nobody asked.</summary>
    public static LiftCase OfFilm(LiftAnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new([FilmedLift.Of(result)], InterviewAnswers.Nothing);
    }

    /// <summary>
    /// Films that were held side by side. Before and after a time of practice the newest tells of the lifter of today; with less
    /// weight the heaviest does, in which the trouble is, and a lighter one only of what is there with that weight already.
    /// </summary>
    /// <param name="films">Those that were compared, in their order.</param>
    public static LiftCase OfComparison(SetComparison compared, IReadOnlyList<FilmedLift> films, InterviewAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(films);
        ArgumentNullException.ThrowIfNull(answers);
        return new(
            compared.Kind == ComparisonKind.BeforeAndAfter
                ? [.. films.Reverse()]
                : [.. films.Select((film, place) => film with { IsLighter = place > 0 })],
            answers,
            compared);
    }

    /// <summary>What an earlier interview asked for, where nobody asked again: forgetting it would reassure.</summary>
    public SafetyVerdict? EarlierSafety { get; init; }

    /// <summary>Whether no film comes before another, as where nobody said which tells most: then their order decides nothing.</summary>
    public bool FilmsAreLevel { get; init; }

    /// <summary>
    /// The least weight that a fault, which less of it may take away, was filmed with, in kilograms, or the least that was filmed at all where none is
    /// clearly there; absent where no film's is told. A set that was the lighter one already is not what another is held against.
    /// </summary>
    public double? FilmedKg
    {
        get
        {
            var heavy = Films.Where(film => !film.IsLighter && film.Load is { Number: > 0 }).ToList();
            return heavy.Where(LighterSetQuestion.ShowsAFault).Min(film => film.Load?.Number) ?? heavy.Min(film => film.Load?.Number);
        }
    }

    /// <summary>
    /// The answer of the first film that tells, with that film; of level films that of the one which shows it most, since what one
    /// set lacks another may have. Of the first film when none tells; absent without films.
    /// </summary>
    public (FilmedLift Film, Finding Finding)? Answer(FindingId id)
    {
        var all = Films.Select(film => (Film: film, Finding: film.Findings.First(f => f.Id == id))).ToList();
        if (all.Count == 0)
            return null;

        var telling = all.Where(a => a.Film.Tells(a.Finding));
        return (FilmsAreLevel ? telling.OrderBy(a => HowFarFromShown(a.Finding.Status)) : telling).Append(all[0]).First();
    }

    private static int HowFarFromShown(FindingStatus status) => status switch
    {
        FindingStatus.Present => 0,
        FindingStatus.Uncertain => 1,
        _ => 2,
    };
}
