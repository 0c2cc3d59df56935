using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.LightSet;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Results.Tests;

public class ComparisonContractTests
{
    private const string Schema = "comparison";

    [Fact]
    public void AComparison_KeepsTheContract() => Assert.Empty(ContractSchema.Complaints(Text(), Schema));

    [Fact]
    public void LeavingOutAnyMember_BreaksTheContract() => Assert.All(
        Variants.WithoutOneMember(Text()).ToList(),
        variant => Assert.True(ContractSchema.Complaints(variant.Json, Schema).Count > 0, $"{variant.Path} may be left out"));

    [Fact]
    public void AWrongKindOfValueAnywhere_BreaksTheContract() => Assert.All(
        Variants.WithOneWrongValue(Text()).ToList(),
        variant => Assert.True(ContractSchema.Complaints(variant.Json, Schema).Count > 0, $"{variant.Path} may be anything"));

    [Fact]
    public void WhoeverIsSentToSomebody_IsToldWhy()
        => Assert.NotEmpty(ContractSchema.Complaints(Variants.With(Text(), "safety", """{ "stop": true, "advice": "getHelpNow", "asked": true, "reasons": [] }"""), Schema));

    [Fact]
    public void WhatAFilmDoesNotShow_IsNull()
    {
        var neck = JsonNode.Parse(Text())!["findings"]!.AsArray().Single(finding => (string?)finding!["id"] == "neck-extension")!;

        Assert.Equal("unclear", (string?)neck["change"]);
        Assert.Null(neck["measure"]);
        Assert.All(neck["values"]!.AsArray(), Assert.Null);
    }

    [Fact]
    public void ValuesAndAnswers_StandInTheOrderOfTheFilms()
    {
        var change = new FindingChange(
            FindingId.UpperBackRounding, Change.Vanishes, [new Reading(24, 21, 27), new Reading(2, -1, 5)], "It is gone.")
        {
            Measure = new ComparedMeasure("thoracicFlexion", "deg"),
            Statuses = [FindingStatus.Present, FindingStatus.Absent],
        };
        var written = JsonNode.Parse(ComparisonJson.Write([], new SetComparison(ComparisonKind.LessWeight, [change]), [], KnownAdvice.Rounding))!["findings"]![0]!;

        Assert.Equal(["present", "absent"], written["statuses"]!.AsArray().Select(status => (string)status!));
        Assert.Equal(["24 21 27", "2 -1 5"], written["values"]!.AsArray().Select(value => $"{value!["value"]} {value["low"]} {value["high"]}"));
    }

    [Fact]
    public void NothingToWrite_IsRefusedAtOnce()
    {
        var compared = new SetComparison(ComparisonKind.LessWeight, []);

        Assert.Throws<ArgumentNullException>("items", () => ComparisonJson.Write(null!, compared, [], KnownAdvice.Rounding));
        Assert.Throws<ArgumentNullException>("compared", () => ComparisonJson.Write([], null!, [], KnownAdvice.Rounding));
        Assert.Throws<ArgumentNullException>("causes", () => ComparisonJson.Write([], compared, null!, KnownAdvice.Rounding));
        Assert.Throws<ArgumentNullException>("advice", () => ComparisonJson.Write([], compared, [], null!));
    }

    [Fact]
    public void OnTheStopScreen_NothingIsReadFromTheChanges()
    {
        var root = JsonNode.Parse(Text(KnownAdvice.StopScreen))!;

        Assert.Empty(ContractSchema.Complaints(root.ToJsonString(), Schema));
        Assert.All((string[])["causeChanges", "reading", "causes", "plan"], name => Assert.Empty(root[name]!.AsArray()));
    }

    [Fact]
    public void WhatBothFilesHold_IsDefinedAlike()
    {
        var (analysis, comparison) = (Definitions("analysis"), Definitions(Schema));
        var shared = comparison.Select(entry => entry.Key).Where(analysis.ContainsKey).ToList();

        Assert.Contains("cause", shared);
        Assert.All(shared, name => Assert.Equal(analysis[name]!.ToJsonString(), comparison[name]!.ToJsonString()));
    }

    private static JsonObject Definitions(string file) => JsonNode.Parse(ContractSchema.Text(file))!["$defs"]!.AsObject();

    private static string Text(Advice? advice = null)
    {
        var film = FilmedLift.Of(KnownResults.RoundingTwice);
        var compared = SetComparer.Compare([Set(film, 140), Set(film with { File = "light.mp4" }, 90)], Texts.English) with { Notes = ["One of the films is dark."] };
        var causes = new CauseChange(CauseId.Rounding, Change.Stays, [Support.Strong, Support.Some], "What speaks for it stays.");
        return Encoding.UTF8.GetString(ComparisonJson.Write(
            [new("heavy.mp4", Kilograms.Of(140), "1-heavy/analysis.json"), new("light.mp4", Kilograms.Of(90), "2-light/analysis.json")],
            compared,
            [causes],
            advice ?? KnownAdvice.Rounding));
    }

    private static FilmedSet Set(FilmedLift film, double load) => new(film, Kilograms.Of(load), BaselineSource.StandingInClip);
}
