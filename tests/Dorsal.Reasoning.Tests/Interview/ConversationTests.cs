using Dorsal.Reasoning.Interview;
using Dorsal.Results.Testing;

namespace Dorsal.Reasoning.Tests.Interview;

public class ConversationTests
{
    private static readonly Reply None = new Reply.Chosen([]);

    private static Conversation Start => Conversation.Begin(Questions.All, InterviewAnswers.Nothing);

    [Fact]
    public void EverythingSkipped_LeavesEverythingUnknown()
    {
        var (end, asked) = ToTheEnd(Start, (talk, _) => talk.Skip());

        Assert.Equivalent(InterviewAnswers.Nothing, end.Answers, strict: true);
        Assert.Equal(Questions.All.Select(question => question.Id), asked);
    }

    [Fact]
    public void AnEarlierInterviewConfirmed_SaysTheSameAgain()
    {
        var known = KnownAnswers.Everything with { WarningSigns = [WarningSign.WeightLoss] };
        var (end, _) = ToTheEnd(
            Conversation.Begin(Questions.All, known),
            (talk, question) => talk.ReplyTo(question) is { } reply ? talk.Answer(reply) : talk.Answer(None));

        Assert.Equivalent(known, end.Answers, strict: true);
    }

    [Fact]
    public void AnEmergency_EndsItAtOnce()
    {
        var end = Start.Answer(new Reply.Chosen(["chest-pressure"]));

        Assert.True(end.NeedsHelpNow);
        Assert.Null(end.Current);
        Assert.Equal([WarningSign.ChestPressure], end.Answers.WarningSigns);
    }

    [Fact]
    public void AfterAnEmergency_TheOtherSignsAreNotTakenForAsked()
    {
        var again = Conversation.Begin(Questions.All, new InterviewAnswers { WarningSigns = [WarningSign.ChestPressure] });

        Assert.Null(again.ReplyTo(Questions.All[1]));
        Assert.Null(again.Answer(None).Answers.WarningSigns);
    }

    [Fact]
    public void NoSignIsKnownToBeThere_OnlyWhenBothQuestionsWereAnswered()
    {
        Assert.Null(Start.Answer(None).Answers.WarningSigns);
        Assert.Null(Start.Answer(None).Skip().Answers.WarningSigns);
        Assert.Null(Start.Skip().Answer(None).Answers.WarningSigns);
        Assert.Empty(Start.Answer(None).Answer(None).Answers.WarningSigns!);
        Assert.Equal([WarningSign.Under20], Start.Skip().Answer(new Reply.Chosen(["under-20"])).Answers.WarningSigns);
    }

    [Fact]
    public void Back_ReturnsToTheQuestionBefore_WithItsAnswer()
    {
        var back = Start.Answer(None).Back();

        Assert.Equal(Questions.All[0], back.Current);
        Assert.Equal(None, back.ReplyTo(Questions.All[0]));
        Assert.Equal(Questions.All[0], back.Back().Current);
    }

    [Fact]
    public void SkippingAnAnsweredQuestion_ForgetsTheAnswer()
        => Assert.Null(At("pain-now").Answer(new Reply.Number(4)).Back().Skip().Answers.PainNow);

    [Fact]
    public void ChangingAnAnswerAtTheEnd_LeadsBackToTheEnd()
    {
        var (end, _) = ToTheEnd(Start, (talk, _) => talk.Skip());
        var changed = end.GoTo(Of("pain-now")).Answer(new Reply.Number(3));

        Assert.Null(changed.Current);
        Assert.Equal(3, changed.Answers.PainNow);
    }

    [Fact]
    public void AnEmergencyNamedWhenChangingAnAnswer_EndsItToo()
    {
        var (end, _) = ToTheEnd(Start, (talk, _) => talk.Skip());

        Assert.True(end.GoTo(Questions.All[0]).Answer(new Reply.Chosen(["fainting"])).NeedsHelpNow);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Soreness_IsAskedAboutOnlyWithinAWeekOfTheLastSession(int days, bool asked)
    {
        var next = At("days-since-last-session").Answer(new Reply.Number(days));

        Assert.Equal(asked ? "soreness-on-stretch" : "recent-changes", next.Current!.Id);
    }

    [Fact]
    public void AnUnknownLastSession_DoesNotSpareTheQuestionsAboutSoreness()
        => Assert.Equal("soreness-on-stretch", At("days-since-last-session").Skip().Current!.Id);

    [Fact]
    public void WhatIsNoLongerWorthAsking_LeavesNoAnswerBehind()
    {
        var sore = At("soreness-fading").Answer(new Reply.YesOrNo(true));
        var later = sore.GoTo(Of("days-since-last-session")).Answer(new Reply.Number(30));

        Assert.True(sore.Answers.Soreness!.Fading);
        Assert.Null(later.Answers.Soreness);
    }

    [Fact]
    public void Progress_CountsOnlyQuestionsWorthAsking()
    {
        var start = Start;
        var later = At("days-since-last-session").Answer(new Reply.Number(30));

        Assert.Equal((1, Questions.All.Count), (start.Number, start.Asked.Count()));
        Assert.Equal((11, Questions.All.Count - 3), (later.Number, later.Asked.Count()));
    }

    private static Question Of(string id) => Questions.All.Single(question => question.Id == id);

    private static Conversation At(string id)
    {
        var talk = Start;
        while (talk.Current!.Id != id)
            talk = talk.Skip();

        return talk;
    }

    private static (Conversation End, List<string> Asked) ToTheEnd(Conversation talk, Func<Conversation, Question, Conversation> step)
    {
        List<string> asked = [];
        while (talk.Current is { } question)
        {
            asked.Add(question.Id);
            talk = step(talk, question);
        }

        return (talk, asked);
    }
}
