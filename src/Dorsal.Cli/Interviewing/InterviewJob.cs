using Dorsal.Cli.Terminal;
using Dorsal.Footage;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Safety;
using Dorsal.Wording;
using Spectre.Console;

namespace Dorsal.Cli.Interviewing;

/// <summary><c>dorsal interview</c>: from the first question to the written answers.</summary>
internal static class InterviewJob
{
    public static int Run(string? outFile, IAnsiConsole terminal, CancellationToken cancellation)
    {
        var output = InterviewOutput.For(outFile);
        if (terminal.Profile.Capabilities is not { Interactive: true, Ansi: true })
        {
            throw new UserInputException(
                "The questions need a terminal to be asked on; run \"dorsal interview\" in one, or write the file by hand as docs/interview.schema.json describes it.");
        }

        terminal.Write(new Paragraph(
            "These questions ask what a film cannot show. Your answers stay on this machine. You may skip any question.", Styles.Quiet));
        terminal.WriteLine();
        terminal.WriteLine();

        var prompt = new QuestionPrompt(terminal, cancellation);
        var conversation = Talk(Conversation.Begin(Questions.All, output.Known), prompt);
        while (!conversation.NeedsHelpNow && new SummaryPrompt(terminal, cancellation).ToChange(conversation) is { } question)
            conversation = Talk(conversation.GoTo(question), prompt);

        End(terminal, output, conversation.Answers);
        return ExitCode.Done;
    }

    private static Conversation Talk(Conversation conversation, QuestionPrompt prompt)
    {
        while (conversation.Current is { } question)
            conversation = prompt.Ask(conversation, question);

        return conversation;
    }

    // What to do comes first: it must be seen even if the file cannot be written.
    private static void End(IAnsiConsole terminal, InterviewOutput output, InterviewAnswers answers)
    {
        var safety = SafetyRules.Judge(answers, Texts.English);
        terminal.WriteLine();
        StopScreen.Show(terminal, safety);

        output.Write(answers);
        terminal.WriteUnwrapped($"Your answers: {output.File}");
        if (safety.Advice != SafetyAdvice.GetHelpNow)
            terminal.WriteUnwrapped($"Give them to an analysis: dorsal analyze VIDEO --interview {output.File}");
    }
}
