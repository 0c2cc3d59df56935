using System.Globalization;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Quantities;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>
/// A finding in short: "present", "absent", "uncertain" with values typical for it, or "present 18 +-4", or with the
/// quantity that decided, "present 14 +-4 thoracicFlexionGrowth". Every repetition shows the same.
/// </summary>
internal static class ShownFinding
{
    private static readonly IReadOnlyDictionary<FindingId, IReadOnlyList<Threshold>> Limits =
        FindingRules.All.ToDictionary(rule => rule.Id, rule => rule.Thresholds);

    public static Finding Unjudged(FindingId id) => new(id, FindingStatus.NotMeasurable, null, [], new Reason.Quoted("It could not be judged from this film."));

    public static Finding Read(FindingId id, string shown, int repetitions)
    {
        var words = shown.Split(' ');
        var status = Enum.Parse<FindingStatus>(words[0], ignoreCase: true);
        var limit = words.Length > 3 ? Limits[id].Single(t => t.Name == words[3]) : Limits[id][0];
        var reading = words.Length > 1 ? Reading($"{words[1]} {words[2]}")!.Value : Typical(status, limit);
        return Of(id, status, limit, reading, repetitions);
    }

    public static Finding Of(FindingId id, FindingStatus status, Threshold limit, Reading reading, int repetitions) => new(
        id,
        status,
        new FindingMeasure(limit.Name, limit.Unit, reading),
        [.. Enumerable.Range(1, repetitions).Select(rep => new RepetitionFinding(rep, status, reading, Seconds.Of(rep * 4)))],
        new Reason.Quoted("As the scenario says."));

    /// <summary>From "18 +-4".</summary>
    public static Reading? Reading(string? written)
    {
        if (written?.Split(' ') is not { } words)
            return null;

        return Findings.Reading.PlusMinus(
            double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1].TrimStart('+', '-'), CultureInfo.InvariantCulture));
    }

    private static Reading Typical(FindingStatus status, Threshold limit)
    {
        var gap = limit.PresentFrom - limit.AbsentUpTo;
        return status switch
        {
            FindingStatus.Present => Findings.Reading.PlusMinus(limit.PresentFrom + (2 * gap), gap),
            FindingStatus.Absent => Findings.Reading.PlusMinus(limit.AbsentUpTo - gap, gap),
            _ => Findings.Reading.PlusMinus((limit.PresentFrom + limit.AbsentUpTo) / 2, 2 * gap),
        };
    }
}
