using System.Text.Json;
using System.Text.Json.Nodes;
using Dorsal.Findings;
using Dorsal.Measures;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Results.Tests;

public class ContractTests
{
    public static TheoryData<string> Results => ["rounding", "nobody"];

    [Theory]
    [MemberData(nameof(Results))]
    public void EveryResult_KeepsTheContract(string name) => Assert.Empty(ContractSchema.Complaints(Text(name)));

    [Fact]
    public void NothingToWrite_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("result", () => AnalysisJson.Write(null!, KnownAdvice.Rounding, Texts.English));
        Assert.Throws<ArgumentNullException>("advice", () => AnalysisJson.Write(KnownResults.RoundingTwice, null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, null!));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void LeavingOutAnyMember_BreaksTheContract(string name)
    {
        var broken = Variants.WithoutOneMember(Text(name)).ToList();

        Assert.NotEmpty(broken);
        Assert.All(broken, variant => Assert.True(ContractSchema.Complaints(variant.Json).Count > 0, $"{variant.Path} may be left out"));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void AWrongKindOfValueAnywhere_BreaksTheContract(string name)
    {
        var broken = Variants.WithOneWrongValue(Text(name)).ToList();

        Assert.NotEmpty(broken);
        Assert.All(broken, variant => Assert.True(ContractSchema.Complaints(variant.Json).Count > 0, $"{variant.Path} may be anything"));
    }

    [Fact]
    public void EverySeries_HasOneEntryForEachFrame()
    {
        var series = JsonNode.Parse(Text("rounding"))!["series"]!.AsObject();

        Assert.Equal(1 + Enum.GetValues<Measure>().Length, series.Count);
        Assert.All(series, entry => Assert.Equal(KnownResults.RoundingTwice.Measures.Times.Count, entry.Value!.AsArray().Count));
    }

    [Fact]
    public void OnTheStopScreen_TheMeasurementsStandWithoutCausesAndPlan()
    {
        var root = JsonNode.Parse(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.StopScreen, Texts.English))!;

        Assert.True(root["safety"]!["stop"]!.GetValue<bool>());
        Assert.NotEmpty(root["findings"]!.AsArray());
        Assert.All((string[])["causes", "muscles", "plan", "monitoring"], name => Assert.Empty(root[name]!.AsArray()));
        Assert.All((string[])["next", "retest"], name => Assert.Null(root[name]));
    }

    [Fact]
    public void EveryClosedSetOfTheReasoning_IsSpelledAsInTheContract()
    {
        static Cause Shown(CauseId id, Support support) => new(id, support, Enum.GetValues<Pattern>(), [], [], []);
        var advice = KnownAdvice.Rounding with
        {
            Causes = [.. Enum.GetValues<CauseId>().SelectMany(id => Enum.GetValues<Support>().Select(support => Shown(id, support)))],
            Muscles = [.. Enum.GetValues<Muscle>().SelectMany(muscle => Enum.GetValues<BodySide>()
                .Select(side => new LoadedMuscle(muscle, side, "Its job.", [], Support.Some)))],
        };

        Assert.All(Enum.GetValues<SafetyAdvice>(), safety => Assert.Empty(ContractSchema.Complaints(System.Text.Encoding.UTF8.GetString(
            AnalysisJson.Write(KnownResults.NobodySeen, advice with { Safety = new(safety, ["A reason."]) }, Texts.English)))));
    }

    [Theory]
    [InlineData(SafetyAdvice.NoSignNamed, true)]
    [InlineData(SafetyAdvice.SeeProfessional, false)]
    [InlineData(SafetyAdvice.GetHelpNow, false)]
    public void WhoeverIsSentToSomebody_IsToldWhy(SafetyAdvice advice, bool mayBeSilent)
    {
        var text = AnalysisJson.Write(KnownResults.NobodySeen, Advice.NothingBut(new(advice, [])), Texts.English);

        Assert.Equal(mayBeSilent, ContractSchema.Complaints(System.Text.Encoding.UTF8.GetString(text)).Count == 0);
    }

    [Fact]
    public void WhatWasNotMeasured_IsNull()
    {
        var root = JsonNode.Parse(Text("nobody"))!;

        Assert.Null(root["view"]!["yawDegrees"]);
        Assert.Null(root["scale"]!["metresPerPixel"]);
        Assert.All(root["series"]!["thoracicFlexion"]!.AsArray(), Assert.Null);
        Assert.All(root["findings"]!.AsArray(), finding => Assert.Null(finding!["measure"]));
    }

    [Fact]
    public void AFilmOfOneFrame_HasNoFrameRate()
    {
        var video = new Footage.VideoFacts("still.mp4", 1080, 1920, 0, [Seconds.Of(0)], false);
        var text = System.Text.Encoding.UTF8.GetString(AnalysisJson.Write(KnownResults.NobodySeen with { Video = video }, KnownAdvice.StopScreen, Texts.English));

        Assert.Null(JsonNode.Parse(text)!["video"]!["framesPerSecond"]);
        Assert.Empty(ContractSchema.Complaints(text));
    }

    [Fact]
    public void AnUnknownNumberInASeries_IsOurBugAndNotWritten()
    {
        var known = KnownResults.RoundingTwice;
        var lean = known.Measures[Measure.TrunkLean];
        var series = new Dictionary<Measure, MeasuredSeries>(known.Measures.Series)
        {
            [Measure.TrunkLean] = lean with { Values = [double.NaN, .. lean.Values.Skip(1)] },
        };

        Assert.ThrowsAny<JsonException>(() => AnalysisJson.Write(known with { Measures = known.Measures with { Series = series } }, KnownAdvice.Rounding, Texts.English));
    }

    [Fact]
    public void Numbers_AreRoundedToWhatTheFilmCanTell()
    {
        var known = KnownResults.RoundingTwice;
        var peaks = new Dictionary<Measure, Reading> { [Measure.ThoracicFlexion] = new(-0.001, -10.126, 1.0 / 3) };
        var root = JsonNode.Parse(AnalysisJson.Write(known with { Repetitions = [known.Repetitions[0] with { Peaks = peaks }] }, KnownAdvice.Rounding, Texts.English))!;

        Assert.Equal("""{"value":0,"low":-10.13,"high":0.33}""", root["reps"]![0]!["peaks"]!["thoracicFlexion"]!.ToJsonString());
    }

    [Fact]
    public void TheScaleOfAPixel_KeepsItsDigits()
    {
        var scale = new PictureScale(Measurement<MetresPerPixel>.From(Estimate<MetresPerPixel>.PlusMinus(0.00123456, 0.00001)), ScaleSource.Plate);
        var root = JsonNode.Parse(AnalysisJson.Write(KnownResults.RoundingTwice with { Scale = scale }, KnownAdvice.Rounding, Texts.English))!;

        Assert.Equal("0.0012346", root["scale"]!["metresPerPixel"]!["value"]!.ToJsonString());
    }

    [Fact]
    public void FileNamesInAnyScript_StayReadable()
    {
        var video = KnownResults.Video("становая \"тяга\" 硬拉.mp4");
        var text = System.Text.Encoding.UTF8.GetString(AnalysisJson.Write(KnownResults.NobodySeen with { Video = video }, KnownAdvice.Rounding, Texts.English));

        Assert.Contains("становая \\\"тяга\\\" 硬拉.mp4", text, StringComparison.Ordinal);
    }

    private static string Text(string name)
        => System.Text.Encoding.UTF8.GetString(name == "nobody"
            ? AnalysisJson.Write(KnownResults.NobodySeen, KnownAdvice.StopScreen, Texts.English)
            : AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English));
}
