namespace Dorsal.Reasoning.Interview;

/// <summary>One member of interview.json, seen as a reply.</summary>
/// <param name="Name">As questions name it, such as soreness.fading.</param>
/// <param name="Ids">Every id that may be chosen; empty for numbers and yes or no.</param>
/// <param name="Read">Absent when unknown.</param>
internal sealed record AnswerMember(
    string Name,
    QuestionKind Kind,
    IReadOnlyList<string> Ids,
    Func<InterviewAnswers, Reply?> Read,
    Func<InterviewAnswers, Reply, InterviewAnswers> With)
{
    public static AnswerMember Many<T>(
        string name,
        Func<T, string> id,
        Func<InterviewAnswers, IReadOnlyList<T>?> read,
        Func<InterviewAnswers, IReadOnlyList<T>, InterviewAnswers> with)
        where T : struct, Enum
        => new(
            name,
            QuestionKind.ChooseMany,
            [.. Enum.GetValues<T>().Select(id)],
            answers => read(answers) is { } given ? new Reply.Chosen([.. given.Select(id)]) : null,
            (answers, reply) => with(answers, [.. ((Reply.Chosen)reply).Ids.Select(chosen => Enum.GetValues<T>().Single(one => id(one) == chosen))]));

    public static AnswerMember One<T>(
        string name, Func<T, string> id, Func<InterviewAnswers, T?> read, Func<InterviewAnswers, T, InterviewAnswers> with)
        where T : struct, Enum
        => Many<T>(name, id, answers => read(answers) is { } given ? [given] : null, (answers, given) => with(answers, given.Single())) with
        {
            Kind = QuestionKind.ChooseOne,
        };

    public static AnswerMember Number(
        string name, Func<InterviewAnswers, double?> read, Func<InterviewAnswers, double, InterviewAnswers> with)
        => new(
            name,
            QuestionKind.Number,
            [],
            answers => read(answers) is { } given ? new Reply.Number(given) : null,
            (answers, reply) => with(answers, ((Reply.Number)reply).Value));

    public static AnswerMember YesNo(
        string name, Func<InterviewAnswers, bool?> read, Func<InterviewAnswers, bool, InterviewAnswers> with)
        => new(
            name,
            QuestionKind.YesNo,
            [],
            answers => read(answers) is { } given ? new Reply.YesOrNo(given) : null,
            (answers, reply) => with(answers, ((Reply.YesOrNo)reply).Yes));
}
