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

    [Theory]
    [InlineData("thoracicAngle", """{ "value": 20, "low": -1e200, "high": 1e200 }""", "thoracicAngle is larger than anything that is measured of a lift")]
    [InlineData("thoracicAngle", """{ "value": 361, "low": 360, "high": 362 }""", "thoracicAngle is more than a body can do")]
    [InlineData("neckAngle", """{ "value": -361, "low": -362, "high": 360 }""", "neckAngle is more than a body can do")]
    [InlineData("protraction", """{ "value": 1001, "low": 1000, "high": 1002 }""", "protraction is more than a body can do")]
    public void AStandingThatNobodyCanHave_IsTheUsersMistake_AndNotInTheContract(string member, string quantity, string complaint)
    {
        var text = With(member, quantity);

        Assert.Contains(complaint, Assert.Throws<UserInputException>(() => NeutralFile.Read(Encoding.UTF8.GetBytes(text), "odd.json")).Message, StringComparison.Ordinal);
        Assert.NotEmpty(ContractSchema.Complaints(text));
    }

    /// <summary>A neck of which next to nothing is seen has such an interval, also in files that are written already.</summary>
    [Fact]
    public void AnIntervalOfMoreThanATurn_IsReadAsItWasWritten()
    {
        var text = With("neckAngle", """{ "value": 60, "low": -400, "high": 520 }""");

        Assert.Equal(460, NeutralFile.Read(Encoding.UTF8.GetBytes(text), "dark.json").NeckAngle!.Value.HalfWidth);
        Assert.Empty(ContractSchema.Complaints(text));
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

    private static string With(string member, string quantity) => Variants.With(
        Encoding.UTF8.GetString(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English)), $"neutral/{member}", quantity);
}
