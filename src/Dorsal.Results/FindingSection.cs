using System.Text.Json;
using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Wording;

namespace Dorsal.Results;

internal static class FindingSection
{
    private const string LowerSide = "lowerSide";
    private const string Other = "other";

    private static readonly string[] Units = ["deg", "m", "%", "m/s"];

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings, Texts texts)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            Write(json, finding, texts);

        json.WriteEndArray();
    }

    public static IReadOnlyList<Finding> ReadAll(JsonElement root)
    {
        var findings = root.ReadList("findings", Read);
        return findings.Select(finding => finding.Id).SequenceEqual(Enum.GetValues<FindingId>())
            ? findings
            : throw new JsonException("findings are not the ten in their order");
    }

    private static void Write(Utf8JsonWriter json, Finding finding, Texts texts)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id.ContractId());
        json.WriteString("status", ContractWords.Of(finding.Status));
        WriteMeasure(json, finding.Measure);
        WriteSide(json, finding.LowerSide);
        WriteOther(json, finding.Other);
        WriteRepetitions(json, finding);
        json.WriteString("reason", texts.Of(finding.Reason));
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, LifterSide? side)
        => json.WriteString(LowerSide, side is { } known ? ContractWords.Of(known) : null);

    private static LifterSide? ReadSide(JsonElement json)
        => json.Optional(LowerSide) is null ? null : json.ReadWord<LifterSide>(LowerSide, ContractWords.Of);

    private static void WriteOther(Utf8JsonWriter json, OtherAnswer? other)
    {
        if (other is null)
        {
            json.WriteNull(Other);
            return;
        }

        json.WriteStartObject(Other);
        json.WriteString("status", ContractWords.Of(other.Status));
        WriteMeasure(json, other.Measure);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, FindingMeasure? measure)
    {
        if (measure is null)
        {
            json.WriteNull("measure");
            return;
        }

        json.WriteStartObject("measure");
        json.WriteString("name", measure.Name);
        json.WriteString("kind", measure.Kind);
        json.WriteString("unit", measure.Unit);
        json.WriteReading(measure.Reading, Precision.OfUnit(measure.Unit));
        json.WriteEndObject();
    }

    private static void WriteRepetitions(Utf8JsonWriter json, Finding finding)
    {
        var decimals = finding.Measure is { } measure ? Precision.OfUnit(measure.Unit) : Precision.Metres;

        json.WriteStartArray("reps");
        foreach (var repetition in finding.Reps)
        {
            json.WriteStartObject();
            json.WriteNumber("number", repetition.Number);
            json.WriteString("status", ContractWords.Of(repetition.Status));
            json.WriteReading(repetition.Reading, decimals);
            json.WriteSeconds("atSeconds", repetition.At);
            WriteSide(json, repetition.LowerSide);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Finding Read(JsonElement json)
    {
        var (status, measure) = ReadAnswer(json);
        return new Finding(
            json.ReadWord<FindingId>("id", FindingIds.ContractId),
            status,
            measure,
            json.ReadList("reps", ReadRepetition),
            new Reason.Quoted(json.ReadText("reason")))
        {
            LowerSide = ReadSide(json),
            Other = json.Optional(Other) is { } other ? ReadAnswer(other) : null,
        };
    }

    private static OtherAnswer ReadAnswer(JsonElement json)
    {
        var status = json.ReadWord<FindingStatus>("status", ContractWords.Of);
        var measure = json.Optional("measure") is { } stored ? ReadMeasure(stored) : null;
        return measure is null == (status == FindingStatus.NotMeasurable)
            ? new OtherAnswer(status, measure)
            : throw new JsonException("status and measure of a finding do not fit");
    }

    private static FindingMeasure ReadMeasure(JsonElement json)
    {
        var (name, unit) = (json.ReadText("name"), json.ReadText("unit"));
        return Units.Contains(unit) && FitsLimits(name, unit)
            ? new FindingMeasure(name, unit, json.ReadReading("measure")) { Kind = json.Optional("kind") is null ? null : json.ReadText("kind") }
            : throw new JsonException($"unit cannot be \"{unit}\"");
    }

    /// <summary>A number that is held against a limit has that limit's unit; another version may judge by numbers that this one does not know.</summary>
    private static bool FitsLimits(string name, string unit)
        => KnownThresholds.All.Where(limit => limit.Name == name).All(limit => limit.Unit == unit);

    private static RepetitionFinding ReadRepetition(JsonElement json) => new(
        json.ReadCount("number"),
        json.ReadWord<FindingStatus>("status", ContractWords.Of),
        json.Optional("value") is null ? null : json.ReadReading("reps"),
        json.ReadSecondsOrNull("atSeconds"))
    {
        LowerSide = ReadSide(json),
    };
}
