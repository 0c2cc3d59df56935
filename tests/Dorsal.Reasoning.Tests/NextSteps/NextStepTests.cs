using Dorsal.Findings;
using Dorsal.Knowledge;
using Dorsal.Measures;
using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Reasoning.Safety;
using Dorsal.Reasoning.Tests.Causes;
using Dorsal.Reasoning.Tests.Scenarios;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.NextSteps;

public class NextStepTests
{
    public static TheoryData<string> Inquiries => new(Enum.GetValues<Inquiry>().Select(inquiry => inquiry.Id()));

    [Theory]
    [MemberData(nameof(Inquiries))]
    public void EveryInquiry_IsOneSentence(string id)
    {
        var text = Texts.English.About("next-steps").Of(id, ("about", "x"));

        Assert.EndsWith("x.", text);
        Assert.DoesNotContain(". ", text);
    }

    [Theory]
    [MemberData(nameof(Inquiries))]
    public void TheOutcomesOfAQuestion_AreAllThereAre(string id)
        => Assert.All(Questions(id), question => Assert.Equal(1, question.Outcomes.Sum(outcome => outcome.Prior), 1e-9));

    [Fact]
    public void EveryRowOfEvidence_BecomesKnownByItsInquiry()
        => Assert.All(
            EvidenceTable.All.Where(row => row.Finding != FindingId.NeckExtension),
            row => Assert.True(row.Read(Told(Everything(row), row.Known)).IsKnown, row.Id));

    [Fact]
    public void AskedAgain_TheSameIsNext()
        => Assert.All(RandomCases.All().Take(30), c => Assert.Equal(NextStepFinder.Find(c.Case, SafetyAdvice.NoSignNamed, Texts.English), NextStepFinder.Find(c.Case, SafetyAdvice.NoSignNamed, Texts.English)));

    [Fact]
    public void AnsweredQuestion_IsNotAskedAgain()
        => Assert.All(
            RandomCases.All().Take(60).Where(c => c.Case.Answers.PainMoments is not null),
            c => Assert.NotEqual(Inquiry.AskWhen.Id(), NextStepFinder.Find(c.Case, SafetyAdvice.NoSignNamed, Texts.English)?.Id));

    [Fact]
    public void WhoShouldNotDeadliftUntilSeen_IsAskedForNoLift()
        => Assert.All(
            RandomCases.All().Take(60),
            c => Assert.DoesNotContain(
                NextStepFinder.Find(c.Case, SafetyAdvice.SeeProfessional, Texts.English)?.Id,
                (string?[])["side-view", "lighter-set", "front-view", "more-repetitions"]));

    [Fact]
    public void WhoIsInPain_IsAskedForALiftOnlyAfterThePause()
    {
        var asked = RandomCases.All().Take(60)
            .Select(c => (c.Case, Next: NextStepFinder.Find(c.Case, SafetyAdvice.NoSignNamed, Texts.English)))
            .Where(c => c.Next?.Id is "side-view" or "lighter-set" or "front-view" or "more-repetitions")
            .Select(c => (Hurts: c.Case.Hurts().Strength > 0, Waits: c.Next!.Sentence.EndsWith(
                " Leave this for after the pause, and take a weight that does not hurt.", StringComparison.Ordinal)))
            .ToList();

        Assert.All(asked, c => Assert.Equal(c.Hurts, c.Waits));
        Assert.Equal(2, asked.Distinct().Count());
    }

    [Theory]
    [InlineData(BaselineSource.Lockout, true)]
    [InlineData(BaselineSource.Population, true)]
    [InlineData(BaselineSource.NeutralClip, false)]
    [InlineData(BaselineSource.StandingInClip, false)]
    public void RelaxedStandingThatWasShown_IsNotAskedForAgain(BaselineSource zero, bool asks)
    {
        var limit = KnownThresholds.ThoracicFlexion;
        var film = Cases.SideFilm(ShownFinding.Of(FindingId.UpperBackRounding, FindingStatus.Uncertain, limit, Reading.PlusMinus(9, 6), 3)) with { Baseline = zero };

        Assert.Equal(asks, NextStepFinder.Expect(new LiftCase([film], InterviewAnswers.Nothing), Inquiry.NeutralClip).Sum() > 0);
    }

    [Theory]
    [InlineData(2, FindingStatus.NotMeasurable, true)]
    [InlineData(5, FindingStatus.NotMeasurable, true)] // As where most of them are cut off.
    [InlineData(5, FindingStatus.Uncertain, false)]
    public void WhoFilmedAWholeSet_IsNotAskedForThreeRepetitions(int repetitions, FindingStatus tires, bool asks)
    {
        var judged = ShownFinding.Of(FindingId.FatigueDrift, tires, KnownThresholds.SpeedLoss, Reading.PlusMinus(20, 8), repetitions);
        var film = Cases.SideFilm(tires == FindingStatus.NotMeasurable ? [] : [judged]) with { Repetitions = repetitions };

        Assert.Equal(asks, NextStepFinder.Expect(new LiftCase([film], InterviewAnswers.Nothing), Inquiry.MoreRepetitions).Sum() > 0);
        Assert.Contains("one more set", Texts.English.About("next-steps").Of("more-repetitions", ("about", "x")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("front-view", 0.006, false)] // A tilt speaks for one side, and no longer for both besides.
    [InlineData("question-rowKg", 0.021, false)]
    [InlineData("question-recentChanges", 0.031, true)]
    public void WhatWouldHardlyMoveTheCauses_IsNotAskedFor(string open, double moves, bool asks)
    {
        var last = Enum.GetValues<Inquiry>().Single(inquiry => inquiry.Id() == open);
        var known = Enum.GetValues<Inquiry>().Where(inquiry => inquiry != last).Aggregate(Cases.Filmed(), Told);

        Assert.Equal(moves, NextStepFinder.Expect(known, last).Sum() / 2, 3);
        Assert.Equal(asks ? open : null, NextStepFinder.Find(known, SafetyAdvice.NoSignNamed, Texts.English)?.Id);
    }

    private static IReadOnlyList<OpenQuestion> Questions(string id) => Enum.GetValues<Inquiry>().Single(inquiry => inquiry.Id() == id).Questions();

    /// <summary>Rows that wait for others too: about a fault that was seen, or about a case that was looked at.</summary>
    private static LiftCase Everything(EvidenceRow row) => row.Known is Inquiry.SideView or Inquiry.FrontView or Inquiry.NeutralClip
        ? Cases.Empty
        : Told(Told(Cases.Filmed(), Inquiry.SideView), Inquiry.AskWhatIsFelt);

    private static LiftCase Told(LiftCase known, Inquiry inquiry) => inquiry.Questions()
        .Where(question => question.IsOpen(known))
        .Aggregate(known, (before, question) => question.Outcomes[0].Told(before));
}
