using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Footage;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Results.Tests;

public class NeutralFileTests
{
    [Fact]
    public void StandingRelaxed_IsReadBackAsItWasWritten()
        => Assert.Equal(KnownResults.RoundingTwice.Neutral, NeutralFile.Read(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English), "heavy.json"));

    [Fact]
    public void WrittenBeforeTheTrunksLeanWasTold_LeaningBackIsCountedFromATypicalStance()
    {
        var earlier = JsonNode.Parse(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English))!;
        earlier["neutral"]!.AsObject().Remove("trunkLean");

        var neutral = NeutralFile.Read(Encoding.UTF8.GetBytes(earlier.ToJsonString()), "earlier.json");

        Assert.Equal(KnownResults.RoundingTwice.Neutral! with { TrunkLean = null }, neutral);
    }

    [Fact]
    public void AnAnalysisWithoutStanding_IsTheUsersMistake()
    {
        var error = Assert.Throws<UserInputException>(() => NeutralFile.Read(AnalysisJson.Write(KnownResults.NobodySeen, KnownAdvice.Rounding, Texts.English), "empty.json"));

        Assert.Contains("empty.json holds no relaxed standing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAnalysisOfANewerDorsal_AsksToUpdate()
    {
        var error = Assert.Throws<UserInputException>(() => NeutralFile.Read("""{ "schema": "dorsal.analysis/2" }"""u8.ToArray(), "heavy.json"));

        Assert.Contains("heavy.json was written by a newer dorsal", error.Message, StringComparison.Ordinal);
        Assert.Contains("update dorsal", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schema": 1 }""")]
    [InlineData("""{ "schema": "dorsal.comparison/1" }""")]
    [InlineData("""{ "schema": "dorsal.analysis/1", "neutral": true }""")]
    [InlineData("""{ "schema": "dorsal.analysis/1", "neutral": { "thoracicAngle": "much" } }""")]
    [InlineData("""{ "schema": "dorsal.analysis/1", "neutral": { "thoracicAngle": { "value": 1 } } }""")]
    [InlineData("""{ "schema": "dorsal.analysis/1", "neutral": { "thoracicAngle": { "value": 1, "low": 2, "high": 3 } } }""")]
    [InlineData("""{ "schema": "dorsal.analysis/1", "neutral": { "thoracicAngle": { "value": 1e999, "low": 2, "high": 3 } } }""")]
    public void AnythingElse_IsTheUsersMistake(string text)
    {
        var error = Assert.Throws<UserInputException>(() => NeutralFile.Read(Encoding.UTF8.GetBytes(text), "notes.json"));

        Assert.Contains("notes.json is not an analysis.json", error.Message, StringComparison.Ordinal);
    }
}
