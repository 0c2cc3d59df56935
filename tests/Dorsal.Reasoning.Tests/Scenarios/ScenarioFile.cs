using System.Text.Json;
using System.Text.Json.Serialization;
using Dorsal.Findings;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Reasoning.Tests.Scenarios;

/// <summary>A scenario as it is written. Ids are those of the contract.</summary>
internal sealed record ScenarioFile(string Title, Expected Expect)
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        Converters =
        {
            new ContractIdConverter<FindingId>(FindingIds.ContractId),
            new ContractIdConverter<CauseId>(CauseIds.ContractId),
            new ContractIdConverter<PainSite>(AnswerIds.ContractId),
            new ContractIdConverter<PainMoment>(AnswerIds.ContractId),
            new ContractIdConverter<RecentChange>(AnswerIds.ContractId),
            new ContractIdConverter<Condition>(AnswerIds.ContractId),
            new ContractIdConverter<Feeling>(AnswerIds.ContractId),
            new ContractIdConverter<WeakSide>(AnswerIds.ContractId),
            new ContractIdConverter<WarningSign>(AnswerIds.ContractId),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    };

    public IReadOnlyList<string>? Article { get; init; }

    public IReadOnlyList<ScenarioFilm>? Films { get; init; }

    /// <summary>What became of the findings with less weight; those left out are unclear.</summary>
    public IReadOnlyDictionary<FindingId, Change>? LightSet { get; init; }

    /// <summary>The answers as in interview.json.</summary>
    public InterviewAnswers? Interview { get; init; }

    public LiftCase Case() => new(
        [.. (Films ?? []).Select((film, index) => film.Film($"lift-{index + 1}.mp4"))],
        Interview ?? InterviewAnswers.Nothing,
        LightSet is { } changes ? new SetComparison(ComparisonKind.LessWeight, [.. Enum.GetValues<FindingId>().Select(id => Changed(id, changes))]) : null);

    private static FindingChange Changed(FindingId id, IReadOnlyDictionary<FindingId, Change> changes)
        => new(id, changes.TryGetValue(id, out var change) ? change : Change.Unclear, [], "As the scenario says.") { IsKnownNotToFall = change == Change.Stays };
}
