using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <summary>
/// What became of one finding from the first film to the last. A change needs a difference that both intervals allow for and
/// that is no smaller than the smallest real one, whatever the statuses say; sets between must lie on the way.
/// </summary>
internal sealed class ChangeJudge(FindingId id, IReadOnlyList<Finding> films, ChangeWords words)
{
    private readonly ComparedMeasure? measure = CommonMeasure(films[0], films[^1]);

    public FindingChange Judge()
    {
        var values = films.Select(film => measure is null ? null : Number(film, measure)).ToList();
        var (change, reason) = Judge(values);
        return new FindingChange(id, change, values, reason)
        {
            Statuses = [.. films.Select(film => film.Status)],
            Measure = measure,
        };
    }

    private (Change Change, string Reason) Judge(IReadOnlyList<Reading?> values)
    {
        var (was, now) = (films[0].Status, films[^1].Status);
        if (was == FindingStatus.NotMeasurable || now == FindingStatus.NotMeasurable)
            return (Change.Unclear, words.NotJudged(isFirst: was == FindingStatus.NotMeasurable, isLast: now == FindingStatus.NotMeasurable));
        if (was == FindingStatus.Absent && now == FindingStatus.Absent)
            return (Change.Unclear, words.Neither());
        if (measure is null || values[0] is not { } first || values[^1] is not { } last || SmallestChanges.Of(measure.Name) is not { } smallest)
            return was == FindingStatus.Present && now == FindingStatus.Present && !IsGoneBetween()
                ? (Change.Stays, words.StaysByOtherNumbers())
                : (Change.Unclear, words.OtherNumbers());

        var sentence = words.From(first, last, measure);
        if (!LieOnTheWay(values, first, last, smallest))
            return (Change.Unclear, sentence.BetweenDoesNotFit());

        // What was clear in neither film is not there to change: a value may move below the limit as it likes.
        return (Difference.Between(first, last).Direction(smallest), was, now) switch
        {
            ( < 0, FindingStatus.Present, FindingStatus.Absent) => (Change.Vanishes, sentence.Vanishes()),
            ( < 0, FindingStatus.Present, _) => (Change.Shrinks, sentence.Shrinks()),
            ( > 0, FindingStatus.Absent, FindingStatus.Present) => (Change.Grows, sentence.Comes()),
            ( > 0, _, FindingStatus.Present) => (Change.Grows, sentence.Grows()),
            (0, FindingStatus.Present, FindingStatus.Present) => IsGoneBetween()
                ? (Change.Unclear, sentence.BetweenDoesNotFit())
                : (Change.Stays, sentence.Stays()),
            _ => (Change.Unclear, sentence.TooClose()),
        };
    }

    private bool IsGoneBetween() => films.Skip(1).SkipLast(1).Any(film => film.Status == FindingStatus.Absent);

    /// <summary>By the values alone: a wider interval between must never make a change surer.</summary>
    private static bool LieOnTheWay(IReadOnlyList<Reading?> values, Reading first, Reading last, double smallest)
    {
        var (low, high) = (Math.Min(first.Value, last.Value) - smallest, Math.Max(first.Value, last.Value) + smallest);
        return values.OfType<Reading>().All(value => value.Value >= low && value.Value <= high);
    }

    /// <summary>That by which the first film was judged, or else the last, if both have it.</summary>
    private static ComparedMeasure? CommonMeasure(Finding first, Finding last)
        => ((FindingMeasure?[])[first.Measure, last.Measure])
            .OfType<FindingMeasure>()
            .Select(told => new ComparedMeasure(told.Name, told.Unit))
            .FirstOrDefault(told => Number(first, told) is not null && Number(last, told) is not null);

    private static Reading? Number(Finding film, ComparedMeasure measure)
        => film.Measure is { } told && told.Name == measure.Name && told.Unit == measure.Unit ? told.Reading : null;
}
