using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <summary>
/// What became of one finding from the first film to the last. A change needs a difference that both intervals allow for and
/// that is no smaller than the smallest real one, whatever the statuses say; sets between must lie on the way.
/// </summary>
internal sealed class ChangeJudge(FindingId id, IReadOnlyList<FilmNumbers> films, ChangeWords words)
{
    private readonly NumberChange? number = Telling(films);

    private FindingStatus Was => films[0].Status;

    private FindingStatus Now => films[^1].Status;

    public FindingChange Judge()
    {
        var (change, reason) = Decide();
        return new FindingChange(id, change, [.. films.Select(film => number is null ? null : film.By(number.Measure))], reason)
        {
            Statuses = [.. films.Select(film => film.Status)],
            DecidedByOther = [.. films.Select(film => film.Decided is { } own && number is not null && ComparedMeasure.Of(own) != number.Measure ? own : null)],
            Measure = number?.Measure,
            IsKnownNotToFall = number is { LeavesOutAFall: true },
        };
    }

    private (Change Change, string Reason) Decide()
    {
        if (Was == FindingStatus.NotMeasurable || Now == FindingStatus.NotMeasurable)
            return (Change.Unclear, words.NotJudged(isFirst: Was == FindingStatus.NotMeasurable, isLast: Now == FindingStatus.NotMeasurable));
        if (Was == FindingStatus.Absent && Now == FindingStatus.Absent)
            return (Change.Unclear, words.Neither());
        if (number is null)
            return Was == FindingStatus.Present && Now == FindingStatus.Present && !IsGoneBetween()
                ? (Change.Stays, words.StaysByOtherNumbers())
                : (Change.Unclear, words.OtherNumbers());

        var sentence = words.From(number, films[0].LowerSide, films[^1].LowerSide);
        if (ChangesSides(films[0], films[^1]))
            return (Change.Unclear, sentence.ChangesSides());
        if (films.Skip(1).SkipLast(1).Any(film => ChangesSides(films[0], film) || ChangesSides(film, films[^1])))
            return (Change.Unclear, sentence.BetweenDoesNotFit());

        return number.LiesOnTheWay(films) ? ByNumber(number, sentence) : (Change.Unclear, sentence.BetweenDoesNotFit());
    }

    // What was clear in neither film is not there to change: a value may move below the limit as it likes.
    private (Change Change, string Reason) ByNumber(NumberChange told, ChangeWords.Sentence sentence) => (told.Direction, Was, Now) switch
    {
        ( < 0, FindingStatus.Present, FindingStatus.Absent) => (Change.Vanishes, sentence.Vanishes()),
        ( < 0, FindingStatus.Present, _) => (Change.Shrinks, sentence.Shrinks()),
        ( > 0, FindingStatus.Absent, FindingStatus.Present) => (Change.Grows, sentence.Comes()),
        ( > 0, _, FindingStatus.Present) => (Change.Grows, sentence.Grows()),
        (0, FindingStatus.Present, FindingStatus.Present) => IsGoneBetween()
            ? (Change.Unclear, sentence.BetweenDoesNotFit())
            : (Change.Stays, told.LeavesOutAFall ? sentence.Stays() : sentence.StaysLoosely()),
        (0, _, _) => (Change.Unclear, sentence.TooClose()),
        _ => (Change.Unclear, sentence.NotClearEnough()),
    };

    /// <summary>A tilt to the other side is another one, neither less nor more.</summary>
    private static bool ChangesSides(FilmNumbers one, FilmNumbers other)
        => one.LowerSide is { } was && other.LowerSide is { } now && was != now;

    private bool IsGoneBetween() => films.Skip(1).SkipLast(1).Any(film => film.Status == FindingStatus.Absent);

    /// <summary>
    /// That by which the films were judged. Another one that both have may make sure of a change which that one shows too, but
    /// loosely; it never makes one of its own.
    /// </summary>
    private static NumberChange? Telling(IReadOnlyList<FilmNumbers> films)
    {
        var common = films[0].All.Concat(films[^1].All).Select(ComparedMeasure.Of).Distinct()
            .Select(measure => NumberChange.Between(films[0], films[^1], measure))
            .OfType<NumberChange>()
            .ToList();
        var told = common.FirstOrDefault();
        return told is { Direction: 0 } ? common.Find(other => other.Direction != 0 && other.Direction == told.Tendency) ?? told : told;
    }
}
