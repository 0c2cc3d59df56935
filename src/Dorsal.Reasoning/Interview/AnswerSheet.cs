namespace Dorsal.Reasoning.Interview;

/// <summary>Between replies, one to a question, and the answers of interview.json.</summary>
internal static class AnswerSheet
{
    /// <param name="replies">To the questions by their ids; what is not there is unknown.</param>
    public static InterviewAnswers Answers(IEnumerable<Question> questions, IReadOnlyDictionary<string, Reply> replies)
    {
        var answers = InterviewAnswers.Nothing;
        foreach (var asked in questions.GroupBy(question => question.Member))
        {
            if (Together([.. asked.Select(question => replies.GetValueOrDefault(question.Id))]) is { } reply)
                answers = AnswerMembers.Of(asked.First()).With(answers, reply);
        }

        return answers;
    }

    /// <returns>Absent when unknown.</returns>
    public static Reply? Reply(Question question, InterviewAnswers answers)
        => AnswerMembers.Of(question).Read(answers) switch
        {
            Reply.Chosen { Ids.Count: > 0 } chosen => Part(question, chosen),
            var whole => whole,
        };

    // Where nothing of this question was named, another question of the same member may have ended the interview before it.
    private static Reply.Chosen? Part(Question question, Reply.Chosen chosen)
        => chosen.Ids.Where(id => question.Choices.Any(choice => choice.Id == id)).ToList() is { Count: > 0 } own
            ? new Reply.Chosen(own)
            : null;

    // "None" of a member that two questions fill is known only when both were answered; a named sign is known at once.
    private static Reply? Together(IReadOnlyList<Reply?> replies)
    {
        if (replies is [var only])
            return only;

        string[] named = [.. replies.OfType<Reply.Chosen>().SelectMany(reply => reply.Ids)];
        return named.Length > 0 || !replies.Contains(null) ? new Reply.Chosen(named) : null;
    }
}
