using System.Text.Json.Nodes;
using Dorsal.Cli.Publishing;
using Dorsal.Findings;
using Dorsal.Quantities;
using Dorsal.Report;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Video;
using Dorsal.Wording;

namespace Dorsal.Cli.Tests;

public class CompareTests
{
    [Fact]
    public void TwoFilms_AreAnalysedComparedAndWrittenWithTheirAnalyses()
    {
        using var program = new Rehearsal(Answer);

        Assert.Equal(0, program.Run("compare", "heavy.mp4", "light.mp4", "--loads", "140,92.5", "--out", program.At("out")));
        Assert.Equal([Kilograms.Of(140), Kilograms.Of(92.5)], program.Analyst.Asked.Select(asked => asked.Options.Load!.Value));
        Assert.True(File.Exists(program.At("out", "1-heavy", "analysis.json")));
        Assert.Contains("Upper back rounds", program.Terminal.Output, StringComparison.Ordinal);

        var written = File.ReadAllText(program.At("out", "comparison.json"));
        Assert.Empty(ContractSchema.Complaints(written, "comparison"));
        var root = JsonNode.Parse(written)!;
        Assert.Equal("2-light/analysis.json", (string?)root["items"]![1]!["analysis"]);
        Assert.Equal("vanishes", (string?)root["findings"]![0]!["change"]);
    }

    [Fact]
    public void TwoSetsOfOneLongFilm_AreComparedFromTheirOwnStretches()
    {
        using var program = new Rehearsal(Answer);

        Assert.Equal(0, program.Run(
            "compare", "evening.mp4", "evening.mp4", "--loads", "140,140", "--from", "2:10,31:00", "--to", "3:00,-", "--out", program.At("out")));
        Assert.Equal(
            [new FilmStretch(Seconds.Of(130), Seconds.Of(180)), new FilmStretch(Seconds.Of(1860), null)], program.Analyst.Films.Select(film => film.Stretch));
        Assert.Equal(program.Analyst.Films, program.Reports.Films);
        Assert.True(File.Exists(program.At("out", "2-evening", "analysis.json")));
    }

    [Theory]
    [InlineData("heavy.mp4", "light.mp4", "none")] // A back that was round before and is not any more.
    [InlineData("light.mp4", "heavy.mp4", "strong")]
    public void AfterATimeOfPractice_CausesAndPlanAreThoseOfTheNewestFilm(string before, string after, string rounding)
    {
        using var program = new Rehearsal(Answer);

        Assert.Equal(0, program.Run("compare", before, after, "--loads", "140,140", "--out", program.At("out")));
        var causes = JsonNode.Parse(File.ReadAllText(program.At("out", "comparison.json")))!["causes"]!.AsArray();
        Assert.Equal(rounding, (string?)causes.Single(cause => (string?)cause!["id"] == "rounding")!["support"]);
    }

    [Fact]
    public void AnAnalysisThatWasMadeBefore_HasNoStretchToChoose()
    {
        using var program = new Rehearsal(Answer);
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4"), KnownAdvice.Rounding, Texts.English));
        string[] Compared(string from) => ["compare", program.At("a.json"), "light.mp4", "--loads", "140,90", "--from", from, "--out", program.At("out")];

        Assert.Equal(2, program.Run(Compared("2:10,0:05")));
        Assert.Contains("a.json has been analysed already; --from and --to choose a part of a video", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, program.Run(Compared("-,0:05")));
    }

    [Fact]
    public void EarlierAnalyses_AreReadAndNotMadeAgain()
    {
        using var program = new Rehearsal(Answer);
        program.Run("analyze", "heavy.mp4", "--load", "140", "--out", program.At("heavy"));
        program.Run("analyze", "light.mp4", "--load", "90", "--out", program.At("light"));
        var before = File.ReadAllText(program.At("heavy", "analysis.json"));

        Assert.Equal(0, program.Run("compare", program.At("heavy"), program.At("light", "analysis.json"), "--loads", "140,90", "--out", program.At("out")));
        Assert.Equal(2, program.Analyst.Asked.Count);
        Assert.Equal(before, File.ReadAllText(program.At("heavy", "analysis.json")));
        Assert.Equal(
            [program.At("out", "comparison.html"), program.At("out", "comparison.json")], Directory.GetFileSystemEntries(program.At("out")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePageToLookAt_IsWrittenAndNamed()
    {
        using var program = new Rehearsal(Answer);

        Assert.Equal(0, program.Run("compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--out", program.At("out")));
        Assert.True(ReportPage.IsOurs(File.ReadAllBytes(program.At("out", "comparison.html"))));
        Assert.Contains($"To look at: {program.At("out", "comparison.html")}", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAPage_ThatOfAnEarlierComparisonGoes()
    {
        using var program = new Rehearsal(Answer);
        string[] same = ["compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--out", program.At("out")];
        program.Run(same);

        Assert.Equal(0, program.Run([.. same, "--no-report"]));
        Assert.False(File.Exists(program.At("out", "comparison.html")));
        Assert.True(File.Exists(program.At("out", "comparison.json")));
    }

    [Fact]
    public void AnAnalysisWhoseSeriesCannotBeDrawn_IsRefused()
    {
        using var program = new Rehearsal(Answer);
        var text = JsonNode.Parse(AnalysisJson.Write(Answer("heavy.mp4"), KnownAdvice.Rounding, Texts.English))!;
        text["series"]!["trunkLean"]!.AsArray().RemoveAt(0);
        File.WriteAllText(program.At("a.json"), text.ToJsonString());
        File.WriteAllBytes(program.At("b.json"), AnalysisJson.Write(Answer("light.mp4"), KnownAdvice.Rounding, Texts.English));

        Assert.Equal(2, program.Run("compare", program.At("a.json"), program.At("b.json"), "--loads", "140,90", "--out", program.At("out")));
        Assert.Contains("trunkLean is not as long as timeSeconds", program.Error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Fact]
    public void StoppedWhileThePageIsMade_NothingIsLeftBehind()
    {
        using var cancellation = new CancellationTokenSource();
        using var program = new Rehearsal(Answer) { Reports = new FakeReportMaker { HalfWay = cancellation.Cancel } };

        Assert.Equal(130, program.Run(cancellation.Token, "compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--out", program.At("out")));
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Fact]
    public void StoppedWithoutAPage_NothingIsLeftBehind()
    {
        using var cancellation = new CancellationTokenSource();
        using var program = new Rehearsal(film =>
        {
            if (film == "light.mp4")
                cancellation.Cancel();
            return Answer(film);
        });

        Assert.Equal(130, program.Run(cancellation.Token, "compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--no-report", "--out", program.At("out")));
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Fact]
    public void AStandingThatCountsForNoFilm_IsRefusedAndNotPassedOver()
    {
        using var program = new Rehearsal(Answer);
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4"), KnownAdvice.Rounding, Texts.English));
        File.WriteAllBytes(program.At("b.json"), AnalysisJson.Write(Answer("light.mp4"), KnownAdvice.Rounding, Texts.English));
        string[] With(string second) => ["compare", program.At("a.json"), second, "--loads", "140,90", "--neutral", program.At("a.json"), "--out", program.At("out")];

        Assert.Equal(2, program.Run(With(program.At("b.json"))));
        Assert.Contains("--neutral counts for films that are analysed now", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, program.Run(With("light.mp4")));
    }

    [Fact]
    public void PlatesOfAnotherSize_AreToldForAllFilmsThatAreAnalysed()
    {
        using var program = new Rehearsal(Answer);
        string[] With(params string[] films) => ["compare", .. films, "--loads", "140,90", "--plate-diameter", "425", "--out", program.At("out")];

        Assert.Equal(0, program.Run(With("heavy.mp4", "light.mp4")));
        Assert.All(program.Analyst.Asked, asked => Assert.Equal(0.425, asked.Options.PlateDiameter.Number, 9));
        Assert.Equal(2, program.Run(With(program.At("out", "1-heavy"), program.At("out", "2-light"))));
        Assert.Contains("--plate-diameter counts for films that are analysed now", program.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LoadsThatTheAnalysesKnow_NeedNotBeToldAgain()
    {
        using var program = new Rehearsal(Answer);
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4") with { Load = Kilograms.Of(140) }, KnownAdvice.Rounding, Texts.English));
        File.WriteAllBytes(program.At("b.json"), AnalysisJson.Write(Answer("light.mp4") with { Load = Kilograms.Of(90) }, KnownAdvice.Rounding, Texts.English));

        Assert.Equal(0, program.Run("compare", program.At("a.json"), program.At("b.json"), "--out", program.At("out"), "--quiet"));
        Assert.StartsWith("upper-back-rounding vanishes", program.Terminal.Output, StringComparison.Ordinal);
        Assert.EndsWith(program.At("out", "comparison.json"), program.Terminal.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void ALoadThatNoAnalysisKnows_IsAskedFor()
    {
        using var program = new Rehearsal(Answer);
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4") with { Load = Kilograms.Of(140) }, KnownAdvice.Rounding, Texts.English));
        File.WriteAllBytes(program.At("b.json"), AnalysisJson.Write(Answer("light.mp4") with { Load = null }, KnownAdvice.Rounding, Texts.English));

        Assert.Equal(2, program.Run("compare", program.At("a.json"), program.At("b.json"), "--out", program.At("out")));
        Assert.StartsWith("The load of light.mp4 is not known; give all loads", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Theory]
    [InlineData("""{ "deadliftKg": 120 }""", true)]
    [InlineData("""{ "warningSigns": [] }""", false)]
    public void AWarningSignOfAnEarlierInterview_IsTakenBackByTheSameQuestionAlone(string answers, bool stops)
    {
        using var program = new Rehearsal(Answer);
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4"), KnownAdvice.StopScreen, Texts.English));
        File.WriteAllBytes(program.At("b.json"), AnalysisJson.Write(Answer("light.mp4"), KnownAdvice.Rounding, Texts.English));
        File.WriteAllText(program.At("interview.json"), $$"""{ "schema": "dorsal.interview/1", "answers": {{answers}} }""");

        Assert.Equal(0, program.Run("compare", program.At("a.json"), program.At("b.json"), "--loads", "140,90", "--interview", program.At("interview.json"), "--out", program.At("out")));
        Assert.Equal(stops, program.Terminal.Output.Contains("STOP. Get help now.", StringComparison.Ordinal));
        Assert.Equal(stops, (bool)JsonNode.Parse(File.ReadAllText(program.At("out", "comparison.json")))!["safety"]!["stop"]!);
    }

    [Fact]
    public void WhatAnEarlierInterviewAskedFor_IsNotForgotten()
    {
        using var program = new Rehearsal(Answer);
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4"), KnownAdvice.StopScreen, Texts.English));
        File.WriteAllBytes(program.At("b.json"), AnalysisJson.Write(Answer("light.mp4"), KnownAdvice.Rounding, Texts.English));

        Assert.Equal(0, program.Run("compare", program.At("a.json"), program.At("b.json"), "--loads", "140,90", "--out", program.At("out")));
        Assert.Contains("STOP. Get help now.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.True((bool)JsonNode.Parse(File.ReadAllText(program.At("out", "comparison.json")))!["safety"]!["stop"]!);
    }

    [Fact]
    public void ThatWarningSignsWereAskedFor_IsNotForgotten()
    {
        using var program = new Rehearsal(Answer);
        var asked = KnownAdvice.Rounding with { Safety = KnownAdvice.Rounding.Safety with { WasAsked = true } };
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4"), asked, Texts.English));

        Assert.Equal(0, program.Run("compare", program.At("a.json"), "light.mp4", "--loads", "140,90", "--out", program.At("out")));
        Assert.True((bool)JsonNode.Parse(File.ReadAllText(program.At("out", "comparison.json")))!["safety"]!["asked"]!);
    }

    [Theory]
    [InlineData("--loads has 1 load for 2 films", "a.mp4", "b.mp4", "--loads", "140")]
    [InlineData("--loads has 3 loads for 2 films", "a.mp4", "b.mp4", "--loads", "140,90,80")]
    [InlineData("does not tell its load", "a.mp4", "b.mp4")]
    [InlineData("needs two films", "a.mp4", "--loads", "140")]
    [InlineData("--loads takes one load in kg for each film", "a.mp4", "b.mp4", "--loads", "140,heavy")]
    [InlineData("--loads takes one load in kg for each film", "a.mp4", "b.mp4", "--loads", "140,-90")]
    [InlineData("--from has 1 moment for 2 films; give one for each", "a.mp4", "b.mp4", "--loads", "140,90", "--from", "2:10")]
    [InlineData("--to has 3 moments for 2 films", "a.mp4", "b.mp4", "--loads", "140,90", "--to", "1,2,3")]
    [InlineData("--from is not before --to for b.mp4", "a.mp4", "b.mp4", "--loads", "140,90", "--from", "1,9", "--to", "-,5")]
    [InlineData("--from takes one moment for each film, written like 2:10,31:00 (- for none), and not \"soon,1\"", "a.mp4", "b.mp4", "--loads", "140,90", "--from", "soon,1")]
    [InlineData("b.mp4 is heavier than a film before it; give the heaviest set first", "a.mp4", "b.mp4", "--loads", "90,140")]
    [InlineData("a.mp4 is given twice", "a.mp4", "./a.mp4", "--loads", "140,90")]
    [InlineData("b.mp4 is given twice", "a.mp4", "b.mp4", "b.mp4", "--loads", "140,90,90", "--from", "-,1,1")]
    [InlineData("a.json is given twice", "a.json", "a.json", "--loads", "140,90")]
    [InlineData("There is no missing.json", "a.mp4", "missing.json", "--loads", "140,90")]
    public void AWrongCommandLine_IsSaidBeforeTheLongWork(string because, params string[] arguments)
    {
        using var program = new Rehearsal(Answer);

        Assert.Equal(2, program.Run(["compare", .. arguments]));
        Assert.Contains(because, program.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(program.Error.ToString().Trim().Split('\n'));
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void TheLighterSetFirst_LeavesNothingBehind()
    {
        using var program = new Rehearsal(Answer);

        Assert.Equal(2, program.Run("compare", "light.mp4", "heavy.mp4", "--loads", "90,140", "--out", program.At("out")));
        Assert.Contains("give the heaviest set first", program.Error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Theory]
    [InlineData("comparison.json")]
    [InlineData("comparison.html")]
    public void SomebodyElsesComparison_IsLeftAlone(string name)
    {
        using var program = new Rehearsal(Answer);
        File.WriteAllText(program.At(name), "mine");

        Assert.Equal(2, program.Run("compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--out", program.Folder));
        Assert.Equal("mine", File.ReadAllText(program.At(name)));
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void AComparisonThatCannotBeWritten_IsOneSentenceAndLeavesNothingBehind()
    {
        Rehearsal? program = null;
        using var hindered = program = new Rehearsal(film =>
        {
            Directory.CreateDirectory(program!.At("out", Workroom.Name, "new", "comparison.json"));
            return Answer(film);
        });

        Assert.Equal(2, program.Run("compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--out", program.At("out")));
        Assert.StartsWith($"The result cannot be written to {program.At("out")}: ", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(Directory.Exists(program.At("out")));
    }

    [Fact]
    public void SomebodyElsesAnalysisWhereAFilmsOwnWouldGo_IsLeftAlone()
    {
        using var program = new Rehearsal(Answer);
        Directory.CreateDirectory(program.At("2-light"));
        File.WriteAllText(program.At("2-light", "analysis.json"), "mine");

        Assert.Equal(2, program.Run("compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--out", program.Folder));
        Assert.Contains("was not written by dorsal and is left alone", program.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(program.At("2-light", "analysis.json")));
        Assert.Empty(program.Analyst.Asked);
    }

    [Theory]
    [InlineData("2-light")]
    [InlineData("1-heavy", "--neutral", "2-light")]
    public void AnAnalysisThatIsGiven_IsNotReplacedByOneThatIsMade(string first, params string[] neutral)
    {
        using var program = new Rehearsal(Answer);
        program.Run("compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--out", program.Folder);
        program.Analyst.Asked.Clear();
        var before = File.ReadAllText(program.At("2-light", "analysis.json"));

        Assert.Equal(2, program.Run(
            ["compare", program.At(first), "light.mp4", "--loads", "140,90", .. neutral.Select(word => word == "2-light" ? program.At(word) : word), "--out", program.Folder]));
        Assert.StartsWith(
            $"{program.At("2-light", "analysis.json")} is given, and another analysis would take its place",
            Assert.Single(program.Error.ToString().Trim().Split('\n')),
            StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(program.At("2-light", "analysis.json")));
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void ANamedWarningSign_LeavesOnlyTheStopScreen_WhichIsSaidBeforeAnyFilmIsMeasured()
    {
        List<bool> wasSaid = [];
        Rehearsal? program = null;
        using var asked = program = new Rehearsal(film =>
        {
            wasSaid.Add(program!.Terminal.Output.Contains("STOP. Get help now.", StringComparison.Ordinal));
            return Answer(film);
        });
        File.WriteAllText(program.At("interview.json"), """{ "schema": "dorsal.interview/1", "answers": { "warningSigns": ["chest-pressure"] } }""");

        Assert.Equal(0, program.Run("compare", "heavy.mp4", "light.mp4", "--loads", "140,90", "--interview", program.At("interview.json"), "--out", program.At("out")));
        Assert.Equal([true, true], wasSaid);
        Assert.Single(program.Terminal.Lines, line => line.Contains("STOP. Get help now.", StringComparison.Ordinal));
        Assert.DoesNotContain("Upper back rounds", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains($"All numbers: {program.At("out", "comparison.json")}", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Empty(program.Reports.Films);
        Assert.Empty(JsonNode.Parse(File.ReadAllText(program.At("out", "comparison.json")))!["plan"]!.AsArray());
    }

    [Fact]
    public void AStopOfAnEarlierAnalysis_IsSaidBeforeTheOtherFilmIsMeasured_AndStandsInItsAnalysisToo()
    {
        List<bool> wasSaid = [];
        Rehearsal? program = null;
        using var asked = program = new Rehearsal(film =>
        {
            wasSaid.Add(program!.Terminal.Output.Contains("STOP. Get help now.", StringComparison.Ordinal));
            return Answer(film);
        });
        File.WriteAllBytes(program.At("a.json"), AnalysisJson.Write(Answer("heavy.mp4"), KnownAdvice.StopScreen, Texts.English));

        Assert.Equal(0, program.Run("compare", program.At("a.json"), "light.mp4", "--loads", "140,90", "--out", program.At("out")));
        Assert.Equal([true], wasSaid);
        Assert.Single(program.Terminal.Lines, line => line.Contains("STOP. Get help now.", StringComparison.Ordinal));
        Assert.True((bool)JsonNode.Parse(File.ReadAllText(program.At("out", "2-light", "analysis.json")))!["safety"]!["stop"]!);
    }

    /// <summary>The back of light.mp4 is as in standing; that of every other film is round.</summary>
    private static LiftAnalysisResult Answer(string film)
    {
        var known = KnownResults.RoundingTwice with { Video = KnownResults.Video(Path.GetFileName(film)) };
        var straight = new Finding(
            FindingId.UpperBackRounding, FindingStatus.Absent, new("thoracicFlexion", "deg", Reading.PlusMinus(2, 5)), [], new Reason.Quoted("Your upper back kept its shape."));
        return film == "light.mp4" ? known with { Findings = [straight, .. known.Findings.Skip(1)] } : known;
    }
}
