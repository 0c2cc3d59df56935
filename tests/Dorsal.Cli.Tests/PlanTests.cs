using Dorsal.Camera;
using Dorsal.Findings;
using Dorsal.Reasoning;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Result;
using Dorsal.Results;
using Dorsal.Results.Testing;
using Dorsal.Wording;

namespace Dorsal.Cli.Tests;

public class PlanTests
{
    [Fact]
    public void AnEarlierAnalysis_IsEnoughForAPlan_AndItsFilmIsNotNeeded()
    {
        using var program = Stored(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("plan", program.At("analysis.json")));
        Assert.Contains("What to do", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Made from heavy.mp4.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Empty(program.Analyst.Asked);
    }

    [Fact]
    public void AFolder_StandsForTheAnalysisInIt()
    {
        using var program = Stored(KnownResults.RoundingTwice);

        Assert.Equal(0, program.Run("plan", program.Folder));
        Assert.Contains("Made from heavy.mp4.", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFilmFromTheFrontAndOneFromTheSide_AreOneCase_WhicheverComesFirst()
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("front.json"), Json(FromTheFront(), KnownAdvice.Rounding));
        program.Run("plan", program.At("front.json"), program.At("analysis.json"));

        Assert.Contains("Made from heavy.mp4, front.mp4.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing that you gave us shows your back", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("analysis.json", "upright.json")]
    [InlineData("upright.json", "analysis.json")]
    public void ABackThatRoundsInOneOfTwoFilmsFromTheSide_IsPlannedFor_WhicheverComesFirst(string first, string second)
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("upright.json"), Json(WithoutRounding(), KnownAdvice.Rounding));
        program.Run("plan", program.At(first), program.At(second));

        Assert.Contains("Show this film to an experienced coach", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReTest_HasADate()
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("interview.json"), InterviewFile.Write(new() { PainWorst = 3, WarningSigns = [] }));
        program.Run("plan", program.Folder, "--interview", program.At("interview.json"));

        // The rehearsal's clock stands at 31 December 2026.
        Assert.Contains("film again after 35 days, on 4 February 2027", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenHelpIsNeededNow_NothingElseIsShown()
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("interview.json"), InterviewFile.Write(new() { WarningSigns = [WarningSign.SaddleNumbness] }));

        Assert.Equal(0, program.Run("plan", program.Folder, "--interview", program.At("interview.json")));
        Assert.Contains("STOP. Get help now.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("What to do", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SafetyAdvice.GetHelpNow, "STOP. Get help now.")]
    [InlineData(SafetyAdvice.SeeProfessional, "Before you deadlift again")]
    public void WhatAnEarlierInterviewAskedFor_IsNotForgotten(SafetyAdvice advice, string heading)
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("asked.json"), Json(KnownResults.RoundingTwice, KnownAdvice.Rounding with { Safety = new(advice, ["A reason."]) }));
        program.Run("plan", program.Folder, program.At("asked.json"));

        Assert.Contains(heading, program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("How much    Three sets", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhoWasAskedBefore_AndNamedNoSign_IsNotToldThatNobodyAsked(bool wasAsked)
    {
        using var program = Stored(KnownResults.RoundingTwice);
        var safety = new SafetyVerdict(SafetyAdvice.NoSignNamed, ["A note of that day."]) { WasAsked = wasAsked };
        File.WriteAllBytes(program.At("asked.json"), Json(KnownResults.RoundingTwice, KnownAdvice.Rounding with { Safety = safety }));
        program.Run("plan", program.Folder, program.At("asked.json"));

        Assert.Equal(wasAsked, program.Terminal.Output.Contains("A note of that day.", StringComparison.Ordinal));
        Assert.Equal(!wasAsked, program.Terminal.Output.Contains("You have not been asked about warning signs", StringComparison.Ordinal));
    }

    [Fact]
    public void AnInterviewOfToday_CountsInsteadOfAnEarlierOne()
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("asked.json"), Json(KnownResults.RoundingTwice, KnownAdvice.StopScreen));
        File.WriteAllBytes(program.At("interview.json"), InterviewFile.Write(new() { PainWorst = 1, WarningSigns = [] }));
        program.Run("plan", program.At("asked.json"), "--interview", program.At("interview.json"));

        Assert.DoesNotContain("STOP", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInterviewOfToday_ThatDoesNotAskForWarningSigns_TakesNoneBack()
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("asked.json"), Json(KnownResults.RoundingTwice, KnownAdvice.StopScreen));
        File.WriteAllBytes(program.At("interview.json"), InterviewFile.Write(new() { DeadliftKg = 120 }));
        program.Run("plan", program.At("asked.json"), "--interview", program.At("interview.json"));

        Assert.Contains("STOP. Get help now.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("What to do", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAnalysisThatIsNotThere_IsTheUsersMistake()
    {
        using var program = Stored(KnownResults.RoundingTwice);

        Assert.Equal(2, program.Run("plan", program.At("none")));
        Assert.Contains("give an analysis.json", program.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("analysis.json", "analysis.json")]
    [InlineData("", "analysis.json")]
    [InlineData("front.json", "analysis.json", "./front.json")]
    public void OneLift_IsNotTakenForTwo(params string[] analyses)
    {
        using var program = Stored(KnownResults.RoundingTwice);
        File.WriteAllBytes(program.At("front.json"), Json(FromTheFront(), KnownAdvice.Rounding));

        Assert.Equal(2, program.Run(["plan", .. analyses.Select(name => program.At(name))]));
        Assert.EndsWith("is given twice; give every analysis once.", Assert.Single(program.Error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(program.Terminal.Output);
    }

    private static Rehearsal Stored(LiftAnalysisResult result)
    {
        var program = new Rehearsal(result);
        File.WriteAllBytes(program.At("analysis.json"), Json(result, LiftReasoning.Reason(LiftCase.OfFilm(result), Texts.English)));
        return program;
    }

    private static LiftAnalysisResult WithoutRounding() => KnownResults.RoundingTwice with
    {
        Findings = [.. KnownResults.RoundingTwice.Findings.Select(finding => finding.Id == FindingId.UpperBackRounding
            ? finding with { Status = FindingStatus.Absent, Measure = finding.Measure! with { Reading = Reading.PlusMinus(1, 3) } }
            : finding)],
    };

    private static byte[] Json(LiftAnalysisResult result, Advice advice) => AnalysisJson.Write(result, advice, Texts.English);

    private static LiftAnalysisResult FromTheFront() => KnownResults.NobodySeen with
    {
        Video = KnownResults.Video("front.mp4"),
        View = KnownResults.NobodySeen.View with { Kind = ViewKind.Front },
    };
}
