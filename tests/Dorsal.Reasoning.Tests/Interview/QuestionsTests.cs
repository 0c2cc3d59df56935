using System.Reflection;
using Dorsal.Reasoning.Interview;
using Dorsal.Wording;

namespace Dorsal.Reasoning.Tests.Interview;

public class QuestionsTests
{
    public static TheoryData<string> Ids => [.. Questions.All.Select(question => question.Id)];

    public static TheoryData<string> Members => [.. AnswerMembers.All.Select(member => member.Name)];

    [Fact]
    public void EveryAnswerOfAnInterview_IsAMemberThatQuestionsCanName()
    {
        var answers = Names(typeof(InterviewAnswers)).Where(name => name != "soreness");
        var soreness = Names(typeof(SorenessAnswers)).Select(name => $"soreness.{name}");

        Assert.Equal(answers.Concat(soreness).Order(), AnswerMembers.All.Select(member => member.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void EveryMember_IsAskedWithEachOfItsAnswersOnce(string name)
    {
        var member = AnswerMembers.All.Single(one => one.Name == name);
        var asked = Questions.All.Where(question => question.Member == name).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, question => Assert.Equal(member.Kind, question.Kind));
        Assert.Equal(member.Ids.Order(), asked.SelectMany(question => question.Choices).Select(choice => choice.Id).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryQuestion_AsksOneThingAndSaysWhyInWholeSentences(string id)
    {
        var question = Question(id);

        Assert.Contains(AnswerMembers.All, member => member.Name == question.Member);
        Assert.Contains('?', question.Text);
        Assert.Matches("^[A-Z].*\\.$", question.Why);
        Assert.All(question.Choices, choice => Assert.NotEmpty(choice.Text));
        Assert.Equal(question.Text, Questions.All.Single(other => other.Text == question.Text).Text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryQuestion_HasJustWhatItsKindNeeds(string id)
    {
        var question = Question(id);
        var none = question.Choices.Any(choice => choice.Id == Choice.NoneId) || question.None is not null;

        Assert.Equal(question.Kind is QuestionKind.ChooseOne or QuestionKind.ChooseMany, question.Choices.Count > 0);
        Assert.Equal(question.Kind is QuestionKind.ChooseMany || question.Member == "weakSide", none);
        Assert.Equal(question.Kind is QuestionKind.YesNo, question is { Yes: not null, No: not null });
        Assert.Equal(question.Kind is QuestionKind.Number, question is { Unit: not null, Min: >= 0 } && question.Max > question.Min);
    }

    [Theory]
    [InlineData("recurrent")]
    [InlineData("recent-changes")]
    public void WhereNothingIsConcludedFromAnAnswer_TheQuestionSaysSo(string id)
        => Assert.Contains("only written down", Questions.All.Single(question => question.Id == id).Why, StringComparison.Ordinal);

    [Fact]
    public void PainThatWasThereBefore_AndMoreTraining_ChangeNoAdvice()
    {
        InterviewAnswers answers = new() { PainSites = [PainSite.BetweenShoulderBlades], RecentChanges = [RecentChange.None] };

        Assert.Equivalent(Advised(answers), Advised(answers with { Recurrent = true, RecentChanges = [RecentChange.MoreVolume] }), strict: true);
    }

    private static Advice Advised(InterviewAnswers answers) => LiftReasoning.Reason(new LiftCase([], answers), Texts.English);

    [Fact]
    public void ALineToChoose_FitsOnATerminalOf80Columns()
        => Assert.All(Questions.All.SelectMany(question => question.Choices), choice => Assert.True(choice.Text.Length <= 72, choice.Text));

    [Fact]
    public void WarningSigns_ComeFirst_AndThoseThatCannotWaitBeforeTheOthers()
    {
        Assert.Equal(["warningSigns", "warningSigns"], Questions.All.Take(2).Select(question => question.Member));
        Assert.Equal(
            Enum.GetValues<WarningSign>().Select(sign => sign.ContractId()),
            Questions.All.Take(2).SelectMany(question => question.Choices).Select(choice => choice.Id));
    }

    [Fact]
    public void AConditionOfAQuestion_NamesANumberThatIsAskedBefore()
    {
        var conditions = Questions.All.Select((question, index) => (question.AskedWhen, index)).Where(one => one.AskedWhen is not null).ToList();

        Assert.NotEmpty(conditions);
        Assert.All(conditions, one => Assert.Contains(
            Questions.All.Take(one.index),
            earlier => earlier.Member == one.AskedWhen!.Member && earlier.Kind == QuestionKind.Number));
    }

    private static Question Question(string id) => Questions.All.Single(question => question.Id == id);

    private static IEnumerable<string> Names(Type answers) => answers
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
}
