using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>
/// The article's test: the same lift with less weight. Also before and after a time of practice, and front or back films left
/// against right. Noise is never called a change.
/// </summary>
public static class SetComparer
{
    /// <summary>What a comparison of these loads would be, before anything of the films is known.</summary>
    /// <param name="sets">Two or more; the heaviest, or the earliest, first.</param>
    /// <exception cref="UserInputException">They are in another order.</exception>
    public static ComparisonKind KindOf(IReadOnlyList<(string Film, Kilograms Load)> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return ComparedSets.Kind(sets);
    }

    /// <param name="sets">The heaviest, or the earliest, first.</param>
    /// <exception cref="UserInputException">They cannot be compared, with the reason.</exception>
    public static SetComparison Compare(IReadOnlyList<FilmedSet> sets, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(texts);
        var said = new SetWords(texts);
        var kind = ComparedSets.Require(sets, said);
        var words = new ChangeWords(sets[0], sets[^1], kind, texts);
        List<FindingChange> changes = [.. Enum.GetValues<FindingId>().Select(id => new ChangeJudge(id, [.. sets.Select(set => FilmNumbers.Of(set.Lift, id))], words).Judge())];
        return new SetComparison(kind, changes)
        {
            Reading = new SetReading(texts).Of(kind, changes),
            WithinSets = [.. sets.Select(set => said.WithinSet(set.Lift))],
            Notes = new SetNotes(texts).Of(sets),
        };
    }
}
