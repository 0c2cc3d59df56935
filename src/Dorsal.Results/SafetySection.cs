using System.Text.Json;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Results;

/// <summary>What comes before everything else. Read back too, so that a later command does not forget it.</summary>
internal static class SafetySection
{
    private const string Name = "safety";
    private const string Stop = "stop";
    private const string Advice = "advice";
    private const string Asked = "asked";
    private const string Reasons = "reasons";

    public static void Write(Utf8JsonWriter json, SafetyVerdict safety)
    {
        json.WriteStartObject(Name);
        json.WriteBoolean(Stop, safety.Advice == SafetyAdvice.GetHelpNow);
        json.WriteString(Advice, ContractWords.Of(safety.Advice));
        json.WriteBoolean(Asked, safety.WasAsked);
        json.WriteStrings(Reasons, safety.Reasons);
        json.WriteEndObject();
    }

    /// <returns>Absent in a file of an earlier version, which knew of no advice, unless it says to stop: that stands by itself.</returns>
    /// <exception cref="JsonException">It is none of those that are written.</exception>
    public static SafetyVerdict? Read(JsonElement root)
        => root.Optional(Name) is { } safety && ReadAdvice(safety) is { } advice
            ? new SafetyVerdict(advice, ReadReasons(safety, advice))
            {
                // A file of an earlier version does not tell: nobody is known to have been asked.
                WasAsked = SaysSo(safety, Asked),
            }
            : null;

    private static SafetyAdvice? ReadAdvice(JsonElement safety)
    {
        SafetyAdvice? said = safety.Optional(Advice) is null ? null : safety.ReadWord<SafetyAdvice>(Advice, ContractWords.Of);
        return SaysSo(safety, Stop) ? SafetyAdvice.GetHelpNow : said;
    }

    /// <summary>Whoever is sent to somebody is told why: the first reason is what is said of it on one line.</summary>
    private static IReadOnlyList<string> ReadReasons(JsonElement safety, SafetyAdvice advice)
    {
        var reasons = safety.ReadList(Reasons, Text);
        return reasons.Count > 0 || advice == SafetyAdvice.NoSignNamed
            ? reasons
            : throw new JsonException($"{Reasons} is empty, though {Name} sends the lifter to somebody");
    }

    private static bool SaysSo(JsonElement safety, string name) => safety.Optional(name) is not null && safety.ReadYesOrNo(name);

    /// <summary>Without control characters: it is shown on a terminal, which would obey them.</summary>
    private static string Text(JsonElement reason) => JsonText.Of(reason) is { } said && !said.Any(char.IsControl)
        ? said
        : throw new JsonException($"{Reasons} holds something else than text");
}
