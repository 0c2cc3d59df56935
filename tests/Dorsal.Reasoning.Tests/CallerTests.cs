using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Muscles;
using Dorsal.Reasoning.NextSteps;
using Dorsal.Reasoning.Plan;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests;

/// <summary>What docs/library.md promises those who call one stage alone.</summary>
public class CallerTests
{
    private static readonly InterviewAnswers Silent = InterviewAnswers.Nothing;
    private static readonly SafetyVerdict NoSign = new(SafetyAdvice.NoSignNamed, []);
    private static readonly SetComparison Compared = new(ComparisonKind.LessWeight, []);

    [Fact]
    public void NothingToCompare_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("compared", () => LiftCase.OfComparison(null!, [], Silent));
        Assert.Throws<ArgumentNullException>("films", () => LiftCase.OfComparison(Compared, null!, Silent));
        Assert.Throws<ArgumentNullException>("answers", () => LiftCase.OfComparison(Compared, [], null!));
        Assert.Throws<ArgumentNullException>("sets", () => SetComparer.KindOf(null!));
        Assert.Throws<ArgumentNullException>("sets", () => SetComparer.Compare(null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => SetComparer.Compare([], null!));
        Assert.Throws<ArgumentNullException>("texts", () => new SetNotes(null!));
        Assert.Throws<ArgumentNullException>("number", () => ComparedMeasure.Of(null!));
    }

    [Fact]
    public void CausesOfNothing_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("known", () => CauseRanking.Rank(null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => CauseRanking.Rank(Cases.Empty, null!));
        Assert.Throws<ArgumentNullException>("compared", () => CauseComparer.Compare(null!, [], Silent, Texts.English));
        Assert.Throws<ArgumentNullException>("films", () => CauseComparer.Compare(Compared, null!, Silent, Texts.English));
        Assert.Throws<ArgumentNullException>("answers", () => CauseComparer.Compare(Compared, [], null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => CauseComparer.Compare(Compared, [], Silent, null!));
    }

    [Fact]
    public void WhatFollowsFromNothing_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("known", () => NextStepFinder.Find(null!, SafetyAdvice.NoSignNamed, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => NextStepFinder.Find(Cases.Empty, SafetyAdvice.NoSignNamed, null!));
        Assert.Throws<ArgumentNullException>("causes", () => MuscleMap.Of(null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => MuscleMap.Of([], null!));
        Assert.Throws<ArgumentNullException>("known", () => PlanMaker.Make(null!, NoSign, [], Texts.English));
        Assert.Throws<ArgumentNullException>("safety", () => PlanMaker.Make(Cases.Empty, null!, [], Texts.English));
        Assert.Throws<ArgumentNullException>("causes", () => PlanMaker.Make(Cases.Empty, NoSign, null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => PlanMaker.Make(Cases.Empty, NoSign, [], null!));
    }

    [Fact]
    public void SafetyOfNothingSaid_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("answers", () => SafetyRules.Advice(null!));
        Assert.Throws<ArgumentNullException>("answers", () => SafetyRules.Judge(null!, Texts.English));
        Assert.Throws<ArgumentNullException>("texts", () => SafetyRules.Judge(Silent, null!));
        Assert.Throws<ArgumentNullException>("safety", () => Advice.NothingBut(null!));
    }

    [Fact]
    public void AFilmThatIsNone_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("result", () => FilmedLift.Of(null!));
        Assert.Throws<ArgumentNullException>("finding", () => Cases.SideFilm().Tells(null!));
    }

    [Fact]
    public void AQuestionThatIsNone_IsRefusedAtOnce()
    {
        var begun = Conversation.Begin(Questions.All, Silent);

        Assert.Throws<ArgumentNullException>("questions", () => Conversation.Begin(null!, Silent));
        Assert.Throws<ArgumentNullException>("known", () => Conversation.Begin(Questions.All, null!));
        Assert.Throws<ArgumentNullException>("question", () => begun.ReplyTo(null!));
        Assert.Throws<ArgumentNullException>("reply", () => begun.Answer(null!));
        Assert.Throws<ArgumentNullException>("question", () => begun.GoTo(null!));
    }
}
