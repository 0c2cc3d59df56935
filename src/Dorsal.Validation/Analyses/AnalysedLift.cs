using System.Text.Json;
using System.Text.Json.Serialization;
using Dorsal.Findings;
using Dorsal.Measures;

namespace Dorsal.Validation.Analyses;

/// <summary>
/// What an analysis.json says, as far as it can be held against known answers. Read from the file that users get, so that
/// rounding and spelling are scored too.
/// </summary>
/// <param name="Series">Each series by its name, one entry a frame; null where nothing was measurable.</param>
public sealed record AnalysedLift(
    string Schema,
    AnalysedView View,
    AnalysedExercise Lift,
    IReadOnlyList<AnalysedRepetition> Reps,
    IReadOnlyDictionary<string, IReadOnlyList<double?>> Series,
    AnalysedBaseline Baseline,
    IReadOnlyList<AnalysedFinding> Findings)
{
    private const string KnownSchema = "dorsal.analysis/1";
    private const string TimeSeries = "timeSeconds";

    private static readonly JsonSerializerOptions Contract = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The time of each analysed frame in seconds, ascending.</summary>
    public IReadOnlyList<double> Times => [.. Series[TimeSeries].Select(time => time!.Value)];

    /// <summary>The values of a measure, as many as there are times.</summary>
    public IReadOnlyList<double?> this[Measure measure] => Series[measure.Name()];

    /// <summary>The answer to one question; absent when the file does not answer it.</summary>
    public FindingStatus? StatusOf(FindingId id) => Findings.FirstOrDefault(finding => finding.Id == id.ContractId())?.Status;

    /// <exception cref="JsonException">The text is no analysis.json of this version.</exception>
    public static AnalysedLift Read(ReadOnlySpan<byte> utf8)
    {
        var lift = JsonSerializer.Deserialize<AnalysedLift>(utf8, Contract) ?? throw new JsonException("An analysis is not null.");
        if (lift.Schema != KnownSchema)
            throw new JsonException($"The schema is {lift.Schema} and not {KnownSchema}.");

        // What a list holds is not looked into when nulls are refused.
        if (lift.Reps.Contains(null) || lift.Findings.Contains(null))
            throw new JsonException("A repetition or a finding is null.");

        lift.RequireSeries();
        return lift;
    }

    private void RequireSeries()
    {
        var times = Series.GetValueOrDefault(TimeSeries);
        if (times is null || times.Contains(null))
            throw new JsonException($"{TimeSeries} is missing or has gaps.");

        // What Dorsal adds to the contract may be missing from an older analysis; nothing here is scored by it.
        foreach (var name in Enum.GetValues<Measure>().Where(measure => measure != Measure.WholeBackBend).Select(MeasureNames.Name))
        {
            if (Series.GetValueOrDefault(name)?.Count != times.Count)
                throw new JsonException($"{name} does not have one entry for each time.");
        }
    }
}
