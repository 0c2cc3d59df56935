using System.Text.Json.Nodes;
using Dorsal.Cli.Benching;

namespace Dorsal.Cli.Tests.Benching;

public class BenchJsonTests
{
    private static readonly string[] Units = ["Seconds", "Bytes", "PerSecond"];

    [Fact]
    public void TheFile_HoldsTheRatiosTheMemoryAndEveryPart()
    {
        var file = Parsed(KnownFigures.Lift);

        Assert.Equal("dorsal.bench/1", (string?)file["schema"]);
        Assert.Equal((10, 1.25, 1.125), ((double)file["whole"]!["seconds"]!, (double)file["whole"]!["toBareInference"]!, (double)file["whole"]!["processorToBareInference"]!));
        Assert.Equal((180, 200), ((int)file["whole"]!["framesRead"]!, (int)file["whole"]!["netRuns"]!));
        Assert.Equal(0.875, (double)file["whole"]!["toFirstFrameSeconds"]!);
        Assert.Equal((0.04, 0.08), ((double)file["alone"]!["netRunSeconds"]!, (double)file["alone"]!["netRunProcessorSeconds"]!));
        Assert.Equal(450_000_000, (long)file["peakMemory"]!["togetherBytes"]!);
        Assert.Equal(
            ["startUp", "survey", "following", "bar", "arithmetic", "writing"],
            file["parts"]!.AsArray().Select(part => (string?)part!["part"]));
    }

    [Fact]
    public void WhatWasNotMeasured_IsNullAndNotZero()
    {
        var file = Parsed(KnownFigures.EmptyGym);

        Assert.All(
            (string[])["toFirstFrameSeconds", "bareInferenceSeconds", "toBareInference", "processorToBareInference", "childrenProcessorSeconds"],
            member => Assert.True(file["whole"]!.AsObject().TryGetPropertyValue(member, out var value) && value is null, member));
        Assert.Null(file["alone"]!["netRunSeconds"]);
        Assert.Null(file["peakMemory"]!["childrenBytes"]);
    }

    [Fact]
    public void EveryTimeAndEveryMemory_HasItsUnitInItsName()
        => Assert.All(
            Parsed(KnownFigures.Lift)["parts"]![0]!.AsObject().Concat(Parsed(KnownFigures.Lift)["peakMemory"]!.AsObject())
                .Where(member => member.Key is not ("part" or "netRuns")),
            member => Assert.Contains(Units, unit => member.Key.EndsWith(unit, StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "schema": "dorsal.bench/1" }""", true)]
    [InlineData("""{ "schema": "dorsal.analysis/1" }""", false)]
    [InlineData("""{ "schema": 3 }""", false)]
    [InlineData("[1]", false)]
    [InlineData("seconds", false)]
    public void OnlyFiguresOfOurs_AreTakenForOurs(string text, bool isOurs)
        => Assert.Equal(isOurs, BenchJson.IsOurs(System.Text.Encoding.UTF8.GetBytes(text)));

    private static JsonNode Parsed(BenchFigures figures) => JsonNode.Parse(BenchJson.Write(figures))!;
}
