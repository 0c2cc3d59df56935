using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Wording;

namespace Dorsal.Reasoning.LightSet;

/// <summary>
/// A cause changes as the findings that speak for it do. Its support alone is no measure of that: support has no interval, and
/// may step from one grade to another by noise.
/// </summary>
public static class CauseComparer
{
    /// <param name="films">Those that were compared, in their order.</param>
    public static IReadOnlyList<CauseChange> Compare(SetComparison compared, IReadOnlyList<FilmedLift> films, InterviewAnswers answers, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(films);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(texts);
        var alone = films.Select(film => CauseRanking.Rank(new LiftCase([film], answers), texts)).ToList();
        return [.. Enum.GetValues<CauseId>().Select(id => Compare(compared, [.. alone.Select(causes => causes.First(cause => cause.Id == id))], texts))];
    }

    private static CauseChange Compare(SetComparison compared, IReadOnlyList<Cause> films, Texts texts)
    {
        List<FindingId> speaking = [.. films.SelectMany(cause => cause.For).Select(item => item.Finding).OfType<FindingId>().Distinct().Order()];
        var change = Of([.. speaking.Select(id => compared.Of(id).Change).Distinct()]);
        return new CauseChange(films[0].Id, change, [.. films.Select(cause => cause.Support)], Reason(change, speaking, films.Any(cause => cause.For.Count > 0), texts));
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

    private static string Reason(Change change, IReadOnlyList<FindingId> speaking, bool somethingSpeaks, Texts texts) => speaking.Count == 0
        ? texts.About("light-set").Of(somethingSpeaks ? "cause-not-followed" : "cause-nothing-speaks")
        : texts.About("light-set").Of($"cause-{change}", ("findings", string.Join("; ", speaking.Select(new SetWords(texts).Of))));
}
