using System.Collections.Immutable;
using Dorsal.Reasoning.Safety;

namespace Dorsal.Reasoning.Interview;

/// <summary>
/// How far the lifter has come through the questions. Every step makes a new one. A sign that needs help now ends it at once.
/// </summary>
public sealed class Conversation
{
    private readonly IReadOnlyList<Question> questions;
    private readonly ImmutableDictionary<string, Reply> replies;
    private readonly ImmutableHashSet<string> passed;

    private Conversation(
        IReadOnlyList<Question> questions, ImmutableDictionary<string, Reply> replies, ImmutableHashSet<string> passed, Question? current)
    {
        (this.questions, this.replies, this.passed) = (questions, replies, passed);
        Current = current;
    }

    /// <summary>The question to ask; absent when there is none left.</summary>
    public Question? Current { get; }

    /// <summary>The questions worth asking after what was answered so far.</summary>
    public IEnumerable<Question> Asked => questions.Where(IsWorthAsking);

    /// <summary>What is known; questions that were not worth asking leave nothing behind.</summary>
    public InterviewAnswers Answers => AnswerSheet.Answers(Asked, replies);

    public bool NeedsHelpNow => SafetyRules.Advice(Answers) == SafetyAdvice.GetHelpNow;

    /// <summary>1 for the first question; one more than there are when none is left.</summary>
    public int Number => 1 + Asked.TakeWhile(question => question != Current).Count();

    /// <param name="known">From an earlier time, to be confirmed or changed.</param>
    public static Conversation Begin(IReadOnlyList<Question> questions, InterviewAnswers known)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(known);
        var replies = questions
            .Select(question => (question.Id, Reply: AnswerSheet.Reply(question, known)))
            .Where(given => given.Reply is not null)
            .ToImmutableDictionary(given => given.Id, given => given.Reply!);
        return new Conversation(questions, replies, [], questions[0]);
    }

    /// <returns>Absent when the question is unanswered.</returns>
    public Reply? ReplyTo(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return replies.GetValueOrDefault(question.Id);
    }

    public Conversation Answer(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Onward(replies.SetItem(Current!.Id, reply));
    }

    /// <summary>"I do not know": an earlier answer is forgotten.</summary>
    public Conversation Skip() => Onward(replies.Remove(Current!.Id));

    /// <summary>To the question before; the first one stays.</summary>
    public Conversation Back() => GoTo(Asked.TakeWhile(question => question != Current).LastOrDefault() ?? questions[0]);

    public Conversation GoTo(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(questions, replies, passed, question);
    }

    // The first question that nobody has passed: after a change in the middle only what the change made worth asking.
    private Conversation Onward(ImmutableDictionary<string, Reply> now)
    {
        var ended = new Conversation(questions, now, passed.Add(Current!.Id), null);
        var open = ended.Asked.FirstOrDefault(question => !ended.passed.Contains(question.Id));
        return open is null || ended.NeedsHelpNow ? ended : ended.GoTo(open);
    }

    private bool IsWorthAsking(Question question)
        => question.AskedWhen is not { } when
           || questions.Where(other => other.Member == when.Member).Select(ReplyTo).FirstOrDefault() is not Reply.Number number
           || number.Value <= when.AtMost;
}
