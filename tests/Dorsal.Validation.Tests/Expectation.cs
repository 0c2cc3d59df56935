using System.Text.Json;
using Dorsal.Findings;
using Dorsal.Validation.Scores;

namespace Dorsal.Validation.Tests;

/// <summary>Compares our figures with those in expected.json.</summary>
internal static class Expectation
{
    private const int Decimals = 9;

    public static void Agrees(JsonElement expected, double? ours)
    {
        Assert.Equal(expected.ValueKind == JsonValueKind.Null, ours is null);
        if (ours is { } number)
            Assert.Equal(expected.GetDouble(), number, Decimals);
    }

    public static void Agrees(JsonElement expected, int first, int second) => Assert.Equal([expected[0].GetInt32(), expected[1].GetInt32()], [first, second]);

    // Questions without a known answer are listed there with null, and not at all here.
    public static void Agrees(JsonElement expected, IReadOnlyList<JudgedFinding> ours) => Assert.Equal(
        expected.EnumerateObject()
            .Where(finding => finding.Value[1].ValueKind != JsonValueKind.Null)
            .Select(finding => $"{finding.Name}: {finding.Value[0]}, known {finding.Value[1]}")
            .Order(),
        ours.Select(finding => $"{finding.Id.ContractId()}: {Word(finding.Said)}, known {Word(finding.Known)}").Order());

    private static string Word(FindingStatus? status) => status switch
    {
        FindingStatus.Present => "present",
        FindingStatus.Absent => "absent",
        FindingStatus.Uncertain => "uncertain",
        FindingStatus.NotMeasurable => "notMeasurable",
        null => "missing",
    };
}
