using Dorsal.Cli.Terminal;
using Dorsal.Reasoning.Interview;
using Spectre.Console;

namespace Dorsal.Cli.Interviewing;

/// <summary>All answers at a glance, and the way back to any of them.</summary>
internal sealed class SummaryPrompt(IAnsiConsole terminal, CancellationToken cancellation)
{
    private const int OtherLines = 4;
    private const int LinesOfAQuestion = 2;
    private const int FewestEntries = 3;

    /// <returns>The question to ask again; absent when all is right.</returns>
    public Question? ToChange(Conversation conversation)
    {
        terminal.WriteHeading("Your answers");
        terminal.Write(Table(conversation));
        terminal.WriteLine();
        if (Choose("Is this right?", ["Yes, write it down", "No, change an answer"]) == 0)
            return null;

        var asked = conversation.Asked.ToList();
        return Choose("Which one?", [.. asked.Select(question => question.Text)]) is { } index ? asked[index] : ToChange(conversation);
    }

    private static Grid Table(Conversation conversation)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(2).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var question in conversation.Asked)
            grid.AddRow(new Text(question.Text, Styles.Quiet), new Text(ReplyText.Of(question, conversation.ReplyTo(question))));

        return grid;
    }

    /// <returns>Absent when left with Esc.</returns>
    private int? Choose(string heading, IReadOnlyList<string> texts)
    {
        terminal.WriteHeading(heading);
        var prompt = new SelectionPrompt<int>
        {
            PageSize = Math.Max(FewestEntries, (terminal.Profile.Height - OtherLines) / LinesOfAQuestion),
            Converter = index => Markup.Escape(texts[index]),
        };
        prompt.AddChoices(Enumerable.Range(0, texts.Count)).AddCancelResult(-1);
        var chosen = prompt.ShowAsync(terminal, cancellation).GetAwaiter().GetResult();
        return chosen < 0 ? null : chosen;
    }
}
