using Dorsal.Cli.Terminal;
using Dorsal.Reasoning.Interview;
using Spectre.Console;

namespace Dorsal.Cli.Interviewing;

/// <summary>Puts one question on the terminal: how far one is, the question, why it is asked, the answers.</summary>
internal sealed class QuestionPrompt(IAnsiConsole terminal, CancellationToken cancellation)
{
    private readonly ListPrompt list = new(terminal, cancellation);
    private readonly NumberPrompt number = new(terminal, cancellation);

    public Conversation Ask(Conversation conversation, Question question)
    {
        WriteQuestion(conversation, question);
        var known = conversation.ReplyTo(question);
        var (step, reply) = question.Kind == QuestionKind.Number ? number.Ask(question, known) : list.Ask(question, known);

        if (step != Step.Back)
            terminal.Write(new Padder(new Text(ReplyText.Of(question, reply), Styles.Answer), new Padding(2, 0, 0, 0)));

        terminal.WriteLine();
        return step switch
        {
            Step.Back => conversation.Back(),
            Step.Skip => conversation.Skip(),
            Step.Answer => conversation.Answer(reply!),
        };
    }

    private void WriteQuestion(Conversation conversation, Question question)
    {
        terminal.Write(new Text($"Question {conversation.Number} of {conversation.Asked.Count()}", Styles.Quiet));
        terminal.WriteLine();
        terminal.WriteHeading(question.Text);
        terminal.Write(new Paragraph($"Why: {question.Why}", Styles.Quiet));
        terminal.WriteLine();
    }
}
