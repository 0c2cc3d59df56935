using System.Text.Json;
using Dorsal.Knowledge;
using Dorsal.Wording;

namespace Dorsal.Report.Data;

/// <summary>The limits that findings are decided by, to be drawn beside their values.</summary>
internal static class ThresholdSection
{
    public static void Write(Utf8JsonWriter json, SubjectTexts sources) => json.WriteList("thresholds", KnownThresholds.All, (item, limit) =>
    {
        item.WriteString("name", limit.Name);
        item.WriteString("unit", limit.Unit);
        item.WriteNumber("absentUpTo", limit.AbsentUpTo);
        item.WriteNumber("presentFrom", limit.PresentFrom);
        item.WriteNumber("presentBeyond", limit.PresentBeyond);
        item.WriteNumber("absentWithin", limit.AbsentWithin);
        item.WriteString("source", sources.Of($"limit.{limit.Name}"));
    });
}
