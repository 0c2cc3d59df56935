using System.Text;
using System.Text.Json.Nodes;
using Dorsal.Findings;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Results.Tests;

public class AnalysisFileTests
{
    [Fact]
    public void AFileWithoutAName_IsRefusedAtOnce()
    {
        var written = AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English);

        Assert.Throws<ArgumentNullException>("file", () => AnalysisFile.Read(written, null!));
        Assert.Throws<ArgumentNullException>("file", () => AnalysisFile.ReadTimes(written, null!));
        Assert.Throws<ArgumentNullException>("file", () => NeutralFile.Read(written, null!));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhetherAnybodyAskedForWarningSigns_IsReadBack(bool asked)
    {
        var advice = KnownAdvice.Rounding with { Safety = KnownAdvice.Rounding.Safety with { WasAsked = asked } };
        var read = AnalysisFile.Read(AnalysisJson.Write(KnownResults.RoundingTwice, advice, Texts.English), "analysis.json");

        Assert.Equal(asked, read.Safety!.WasAsked);
    }

    [Theory]
    [InlineData("""{ "stop": true, "reasons": ["You named chest pressure."] }""")] // As the contract has it, and no more.
    [InlineData("""{ "stop": true, "advice": "noSignNamed", "reasons": ["You named chest pressure."] }""")]
    public void ALifterWhoWasToldToStop_IsNotForgotten(string safety)
    {
        var root = JsonNode.Parse(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English))!.AsObject();
        root["safety"] = JsonNode.Parse(safety);
        var read = AnalysisFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "stop.json").Safety!;

        Assert.Equal((SafetyAdvice.GetHelpNow, "You named chest pressure."), (read.Advice, Assert.Single(read.Reasons)));
    }

    [Theory]
    [InlineData("""{ "stop": true, "advice": "getHelpNow", "reasons": [] }""")]
    [InlineData("""{ "stop": true, "reasons": [] }""")]
    [InlineData("""{ "stop": false, "advice": "seeProfessional", "reasons": [] }""")]
    public void WhoeverIsSentToSomebody_IsToldWhy(string safety)
    {
        var text = Encoding.UTF8.GetString(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English));

        Assert.Contains(
            "(reasons is empty, though safety sends the lifter to somebody)",
            Assert.Throws<UserInputException>(() => Read(Variants.With(text, "safety", safety))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AStoredFilm_ReasonsLikeTheFilmItself()
    {
        Assert.All((LiftAnalysisResult[])[KnownResults.RoundingTwice, KnownResults.NobodySeen], result =>
        {
            var (stored, filmed) = (Stored(result).AsFilmedLift(), FilmedLift.Of(result));

            Assert.Equal(
                (filmed.File, filmed.View, filmed.Lift, filmed.Repetitions, AsText(filmed.UpperBack?.AtSetUp), AsText(filmed.UpperBack?.Growth)),
                (stored.File, stored.View, stored.Lift, stored.Repetitions, AsText(stored.UpperBack?.AtSetUp), AsText(stored.UpperBack?.Growth)));
            Assert.Equal(filmed.Findings.Select(AsText), stored.Findings.Select(AsText));
        });
    }

    [Fact]
    public void WhereTheUpperBackIsRound_IsShownAtTheSameMoments_AndInAnEarlierFileNowhere()
    {
        var result = KnownResults.RoundingTwice;
        var (stored, filmed) = (Stored(result).UpperBack!, FilmedLift.Of(result).UpperBack!);
        Assert.NotNull(filmed.SetUpShown);
        Assert.Equal(AsText(filmed.SetUpShown), AsText(stored.SetUpShown));
        Assert.Equal(AsText(filmed.GrowthShown), AsText(stored.GrowthShown));

        var root = JsonNode.Parse(AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English))!.AsObject();
        Assert.True(root["upperBack"]!.AsObject().Remove("setUpShown") && root["upperBack"]!.AsObject().Remove("growthShown"));
        var earlier = AnalysisFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "earlier.json").UpperBack!;
        Assert.Equal((null, null), (earlier.SetUpShown, earlier.GrowthShown));

        static string? AsText(RepetitionMoment? moment) => moment is null ? null : FormattableString.Invariant($"{moment.Number} {moment.At.Number:0.00}");
    }

    [Fact]
    public void Repetitions_KeepTheirTimesSpeedAndPeaks()
    {
        var known = KnownResults.RoundingTwice.Repetitions[1];
        var stored = Stored(KnownResults.RoundingTwice).Repetitions[1];

        Assert.Equal((2, true, known.Events.Start, known.Events.Lockout, known.Events.End), (stored.Number, stored.Complete, stored.Start, stored.Lockout, stored.End));
        Assert.Equal(0.24, stored.MeanUpVelocity!.Value.Value);
        Assert.Equal(
            known.Peaks.Select(entry => $"{entry.Key} {AsText(entry.Value)}"),
            stored.Peaks.Select(entry => $"{entry.Key} {AsText(entry.Value)}"));
    }

    [Fact]
    public void TheStandingAndWhatTheFlexionsCountFrom_AreKept()
    {
        var stored = Stored(KnownResults.RoundingTwice);

        Assert.Equal((KnownResults.RoundingTwice.Neutral, KnownResults.RoundingTwice.Measures.Baseline), (stored.Neutral, stored.Baseline));
        Assert.Null(Stored(KnownResults.NobodySeen).Neutral);
    }

    [Fact]
    public void TheLoad_IsKeptWhereItWasTold()
    {
        Assert.Equal(Kilograms.Of(142.5), Stored(KnownResults.RoundingTwice with { Load = Kilograms.Of(142.5) }).Load);
        Assert.Null(Stored(KnownResults.RoundingTwice).Load);
    }

    [Theory]
    [InlineData(LifterSide.Left)]
    [InlineData(LifterSide.Right)]
    public void TheSideThatHangsLower_IsKept(LifterSide lower)
    {
        var tilts = new Finding(FindingId.SideTilt, FindingStatus.Present, new("sideTilt", "deg", Reading.PlusMinus(9, 3)) { Kind = "shoulderTilt" },
            [new RepetitionFinding(1, FindingStatus.Present, Reading.PlusMinus(9, 3), Seconds.Of(2)) { LowerSide = lower }], new Reason.Quoted("Your shoulders tilted."))
        { LowerSide = lower };
        var known = KnownResults.RoundingTwice;
        var stored = Stored(known with { Findings = [.. known.Findings.Select(finding => finding.Id == FindingId.SideTilt ? tilts : finding)] });

        Assert.Equal(AsText(tilts), AsText(stored.Findings.Single(finding => finding.Id == FindingId.SideTilt)));
    }

    [Theory]
    [InlineData(FindingStatus.Present, 14.0)]
    [InlineData(FindingStatus.NotMeasurable, null)]
    public void TheBendBesideALean_IsKept(FindingStatus status, double? degrees)
    {
        var bend = new OtherAnswer(status, degrees is { } known ? new("backwardBend", "deg", Reading.PlusMinus(known, 5)) : null);
        var result = KnownResults.RoundingTwice with
        {
            Findings = [.. KnownResults.RoundingTwice.Findings.Select(finding => finding.Id == FindingId.LockoutHyperextension ? finding with { Other = bend } : finding)],
        };

        Assert.Equal(bend, Stored(result).Findings.Single(finding => finding.Id == FindingId.LockoutHyperextension).Other);
        Assert.Empty(ContractSchema.Complaints(Encoding.UTF8.GetString(AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English))));
    }

    [Fact]
    public void AFileOfBeforeLoadsWereStored_IsStillRead()
    {
        var root = JsonNode.Parse(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English))!.AsObject();
        root.Remove("lifter");

        Assert.Null(AnalysisFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "old.json").Load);
    }

    [Fact]
    public void AFileOfANewerDorsal_IsNamedAsThat()
    {
        var error = Assert.Throws<UserInputException>(() => Read("""{ "schema": "dorsal.analysis/2" }"""));

        Assert.Equal("notes.json was written by a newer dorsal (dorsal.analysis/2); update dorsal, or analyse the film again.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello\nthere")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schema": 1 }""")]
    [InlineData("""{ "schema": "dorsal.comparison/1" }""")]
    [InlineData("""{ "schema": "dorsal.analysis/x" }""")]
    [InlineData("""{ "schema": "dorsal.analysis/1" }""")]
    public void AnythingElse_IsTheUsersMistakeInOneSentence(string text)
    {
        var error = Assert.Throws<UserInputException>(() => Read(text));

        Assert.StartsWith("notes.json is not an analysis.json as dorsal writes it (", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("); give one that dorsal analyze wrote.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("view/kind", "\"above\"")]
    [InlineData("view/facing", "\"up\"")]
    [InlineData("lift/kind", "\"0\"")]
    [InlineData("baseline/source", "null")]
    [InlineData("video/file", "\"\\u001b[2Jgone.mp4\"")]
    [InlineData("video/width", "0")]
    [InlineData("video/height", "null")]
    [InlineData("video/durationSeconds", "\"long\"")]
    [InlineData("video/framesPerSecond", "\"30\"")]
    [InlineData("view/yawDegrees", "12")]
    [InlineData("scale", "null")]
    [InlineData("scale/metresPerPixel", "{ \"value\": 1 }")]
    [InlineData("versions", "null")]
    [InlineData("versions/thresholds", "7")]
    [InlineData("safety/reasons", "[\"\\ud800\"]")] // Half of a pair, which no text can hold.
    [InlineData("safety/reasons", "[\"\\u001b[2J\"]")]
    [InlineData("lifter/loadKg", "-100")]
    [InlineData("lifter/loadKg", "\"100\"")]
    [InlineData("reps/0/number", "0")]
    [InlineData("reps/0/number", "1.5")]
    [InlineData("reps/0/startSeconds", "null")]
    [InlineData("reps/0/complete", "1")]
    [InlineData("reps/0/peaks/thoracicFlexion/low", "99")]
    [InlineData("findings/0/id", "\"side-tilt\"")]
    [InlineData("findings/0/status", "\"notMeasurable\"")]
    [InlineData("findings/0/measure", "null")]
    [InlineData("findings/0/measure/unit", "\"feet\"")]
    [InlineData("findings/0/measure/unit", "\"m/s\"")] // Known as another's unit; this number has degrees.
    [InlineData("findings/0/measure/value", "1e999")]
    [InlineData("findings/0/measure/value", "1000")]
    [InlineData("findings/0/measure/high", "1e200")] // A number whose square is none.
    [InlineData("upperBack/growth/low", "-1e200")]
    [InlineData("findings/0/reps/0/status", "\"maybe\"")]
    [InlineData("findings/0/other", "{ \"status\": \"present\" }")]
    [InlineData("findings/0/reason", "\"\"")]
    [InlineData("findings/0/lowerSide", "\"both\"")]
    [InlineData("findings/0/reps/0/lowerSide", "1")]
    public void AValueThatNoAnalysisHolds_IsTheUsersMistake(string path, string value)
    {
        var text = Encoding.UTF8.GetString(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English));

        Assert.Throws<UserInputException>(() => Read(Variants.With(text, path, value)));
    }

    /// <summary>A surrogate without its other half: JSON allows it, and no text can hold it.</summary>
    [Theory]
    [InlineData("", "half a letter", "a name")]
    [InlineData("view", "half a letter", "a name")]
    [InlineData("neutral", "half a letter", "a name")]
    [InlineData("", "anything", "half a letter")]
    [InlineData("view", "anything", "half a letter")]
    public void AnAnalysisThatHoldsHalfALetter_IsRefusedInOneSentence(string part, string name, string value)
    {
        var root = JsonNode.Parse(AnalysisJson.Write(KnownResults.RoundingTwice, KnownAdvice.Rounding, Texts.English))!.AsObject();
        (part.Length == 0 ? root : root[part]!.AsObject()).Add(name, value);
        var text = Encoding.UTF8.GetBytes(root.ToJsonString().Replace("half a letter", @"\ud800 is half a letter", StringComparison.Ordinal));

        Assert.All(
            new Action[] { () => AnalysisFile.Read(text, "half.json"), () => AnalysisFile.ReadTimes(text, "half.json"), () => NeutralFile.Read(text, "half.json") },
            read => Assert.Equal(
                "half.json is not an analysis.json as dorsal writes it (a text in it holds half of a pair of surrogates, which none can); give one that dorsal analyze wrote.",
                Assert.Throws<UserInputException>(read).Message));
        Assert.Equal(name == "anything", AnalysisJson.IsOurs(text));
    }

    [Fact]
    public void AnAnalysisThatSaysOneThingTwice_IsRefusedInOneSentence()
        => Assert.Contains(
            "(two of its members have one name)",
            Assert.Throws<UserInputException>(() => Read("""{ "schema": "dorsal.analysis/1", "safety": { "stop": true, "stop": false } }""")).Message,
            StringComparison.Ordinal);

    private static StoredAnalysis Stored(LiftAnalysisResult result) => AnalysisFile.Read(AnalysisJson.Write(result, KnownAdvice.Rounding, Texts.English), "analysis.json");

    private static StoredAnalysis Read(string text) => AnalysisFile.Read(Encoding.UTF8.GetBytes(text), "notes.json");

    // Written out, because records compare the lists inside them by place; numbers as the file rounds them.
    private static string AsText(Finding finding) => string.Join(
        " | ",
        [$"{finding.Id} {finding.Status} {finding.Measure?.Name} {finding.Measure?.Kind} {AsText(finding.Measure?.Reading)} {finding.Measure?.Unit} {finding.LowerSide}", Texts.English.Of(finding.Reason), .. finding.Reps.Select(AsText)]);

    private static string AsText(RepetitionFinding rep) => $"{rep.Number} {rep.Status} {AsText(rep.Reading)} {rep.At} {rep.LowerSide}";

    private static string AsText(Reading? reading) => FormattableString.Invariant($"{reading?.Low:0.##} {reading?.Value:0.##} {reading?.High:0.##}");
}
