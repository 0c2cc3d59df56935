using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>
/// A cause changes as the findings that speak for it do. Its support alone is no measure of that: support has no interval, and
/// may step from one grade to another by noise.
/// </summary>
public static class CauseComparer
{
    private static readonly Texts Say = Texts.About("light-set");

    /// <param name="films">Those that were compared, in their order.</param>
    public static IReadOnlyList<CauseChange> Compare(SetComparison compared, IReadOnlyList<FilmedLift> films, InterviewAnswers answers)
    {
        var alone = films.Select(film => CauseRanking.Rank(new LiftCase([film], answers))).ToList();
        return [.. Enum.GetValues<CauseId>().Select(id => Compare(compared, [.. alone.Select(causes => causes.First(cause => cause.Id == id))]))];
    }

    private static CauseChange Compare(SetComparison compared, IReadOnlyList<Cause> films)
    {
        List<FindingId> speaking = [.. films.SelectMany(cause => cause.For).Select(item => item.Finding).OfType<FindingId>().Distinct().Order()];
        var change = Of([.. speaking.Select(id => compared.Of(id).Change).Distinct()]);
        return new CauseChange(films[0].Id, change, [.. films.Select(cause => cause.Support)], Reason(change, speaking));
    }

    private static Change Of(IReadOnlyList<Change> findings)
    {
        var (less, more) = (findings.Any(change => change is Change.Vanishes or Change.Shrinks), findings.Contains(Change.Grows));
        return (less, more) switch
        {
            (true, true) => Change.Unclear,
            (true, false) => findings is [Change.Vanishes] ? Change.Vanishes : Change.Shrinks,
            (false, true) => Change.Grows,
            _ => findings is [Change.Stays] ? Change.Stays : Change.Unclear,
        };
    }

    private static string Reason(Change change, IReadOnlyList<FindingId> speaking) => speaking.Count == 0
        ? Say.Of("cause-nothing-speaks")
        : Say.Of($"cause-{change}", ("findings", string.Join("; ", speaking.Select(SetWords.Of))));
}
