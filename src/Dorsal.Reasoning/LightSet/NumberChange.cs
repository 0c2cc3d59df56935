using Dorsal.Findings;

namespace Dorsal.Reasoning.LightSet;

/// <summary>What became of one number that the first and the last film both have.</summary>
/// <param name="Smallest">The smallest change that is called one.</param>
internal sealed record NumberChange(ComparedMeasure Measure, Reading First, Reading Last, double Smallest)
{
    /// <summary>-1 for clearly smaller, 1 for clearly larger, 0 when it may be noise.</summary>
    public int Direction => Difference.Between(First, Last).Direction(Smallest);

    /// <summary>The same by the values alone.</summary>
    public int Tendency => Math.Abs(Last.Value - First.Value) < Smallest ? 0 : Math.Sign(Last.Value - First.Value);

    /// <summary>Whether the films leave out that it became less by as much as is called a change.</summary>
    public bool LeavesOutAFall => Difference.Between(First, Last).LeavesOutAFall(Smallest);

    /// <returns>Absent when one of them lacks it, or when no finding is decided by such a number.</returns>
    public static NumberChange? Between(FilmNumbers first, FilmNumbers last, ComparedMeasure measure)
        => first.By(measure) is { } was && last.By(measure) is { } now && SmallestChanges.Of(measure.Name) is { } smallest
            ? new NumberChange(measure, was, now, smallest)
            : null;

    /// <summary>By the values alone: a wider interval between must never make a change surer.</summary>
    public bool LiesOnTheWay(IReadOnlyList<FilmNumbers> films)
    {
        var (low, high) = (Math.Min(First.Value, Last.Value) - Smallest, Math.Max(First.Value, Last.Value) + Smallest);
        return films.Select(film => film.By(Measure)).OfType<Reading>().All(value => value.Value >= low && value.Value <= high);
    }
}
