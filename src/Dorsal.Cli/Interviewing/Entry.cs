using Dorsal.Reasoning.Interview;

namespace Dorsal.Cli.Interviewing;

/// <summary>One line to choose: an answer, that it is not known, or the way back.</summary>
/// <param name="Excludes">Whether nothing else may be chosen beside it.</param>
internal sealed record Entry(string Text, Step Step, Reply? Reply, bool Excludes)
{
    public static Entry Back { get; } = new("", Step.Back, null, Excludes: true);

    private static Entry Unknown { get; } = new($"{ReplyText.Unknown} (skip)", Step.Skip, null, Excludes: true);

    public static IReadOnlyList<Entry> Of(Question question) => [.. Answers(question), Unknown];

    /// <summary>What several entries say together.</summary>
    /// <returns>Absent when they contradict each other.</returns>
    public static Entry? Together(IReadOnlyList<Entry> chosen) => chosen switch
    {
        [var only] => only,
        _ when chosen.Any(entry => entry.Excludes) => null,
        _ => new Entry("", Step.Answer, new Reply.Chosen([.. chosen.SelectMany(entry => ((Reply.Chosen)entry.Reply!).Ids)]), Excludes: false),
    };

    /// <summary>Whether an earlier reply holds it.</summary>
    public bool IsIn(Reply? known) => (known, Reply) switch
    {
        (Reply.Chosen { Ids: [] }, Reply.Chosen { Ids: [] }) => true,
        (Reply.Chosen given, Reply.Chosen { Ids: [var id] }) => given.Ids.Contains(id),
        (Reply.YesOrNo given, Reply.YesOrNo own) => given == own,
        _ => false,
    };

    private static IEnumerable<Entry> Answers(Question question)
    {
        if (question.Kind == QuestionKind.YesNo)
            return [Answer(question.Yes!, new Reply.YesOrNo(true)), Answer(question.No!, new Reply.YesOrNo(false))];

        var choices = question.Choices.Select(choice => Answer(choice.Text, new Reply.Chosen([choice.Id]), choice.Id == Choice.NoneId));
        return question.None is { } none ? choices.Append(Answer(none, new Reply.Chosen([]), excludes: true)) : choices;
    }

    private static Entry Answer(string text, Reply reply, bool excludes = false) => new(text, Step.Answer, reply, excludes);
}
