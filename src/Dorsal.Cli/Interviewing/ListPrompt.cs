using Dorsal.Cli.Terminal;
using Dorsal.Reasoning.Interview;
using Spectre.Console;

namespace Dorsal.Cli.Interviewing;

/// <summary>A list to choose from with the arrow keys.</summary>
internal sealed class ListPrompt(IAnsiConsole terminal, CancellationToken cancellation)
{
    // What the mark, the hint and a line of air take.
    private const int MarkWidth = 6;
    private const int OtherLines = 4;
    private const int FewestEntries = 3;

    public (Step Step, Reply? Reply) Ask(Question question, Reply? known)
    {
        var entries = Entry.Of(question);
        var chosen = question.Kind == QuestionKind.ChooseMany ? Several(entries, known) : One(entries, known);
        return (chosen.Step, chosen.Reply);
    }

    private Entry One(IReadOnlyList<Entry> entries, Reply? known)
    {
        WriteHint("Arrow keys move, Enter chooses, Esc goes back.");
        var prompt = new SelectionPrompt<Entry> { PageSize = PageSize(entries), WrapAround = true, Converter = Shown }
            .AddChoices(entries)
            .AddCancelResult(Entry.Back);
        if (entries.FirstOrDefault(entry => entry.IsIn(known)) is { } earlier)
            prompt.DefaultValue(earlier);

        return prompt.ShowAsync(terminal, cancellation).GetAwaiter().GetResult();
    }

    private Entry Several(IReadOnlyList<Entry> entries, Reply? known)
    {
        WriteHint("Arrow keys move, Space marks all that hold, Enter goes on, Esc goes back.");
        List<Entry> marked = [.. entries.Where(entry => entry.IsIn(known))];
        while (true)
        {
            var prompt = new MultiSelectionPrompt<Entry> { PageSize = PageSize(entries), WrapAround = true, Converter = Shown, InstructionsText = "" }
                .AddChoices(entries)
                .AddCancelResult(Entry.Back);
            marked.ForEach(entry => prompt.Select(entry));

            marked = prompt.ShowAsync(terminal, cancellation).GetAwaiter().GetResult();
            if (Entry.Together(marked) is { } chosen)
                return chosen;

            WriteHint("Mark either what holds, or that line alone which says that none does.");
        }
    }

    private void WriteHint(string hint)
    {
        terminal.Write(new Paragraph(hint, Styles.Quiet));
        terminal.WriteLine();
    }

    // The library counts entries, and a terminal lines: a long entry takes several on a narrow one.
    private int PageSize(IReadOnlyList<Entry> entries)
    {
        var width = Math.Max(1, terminal.Profile.Width - MarkWidth);
        var lines = entries.Max(entry => 1 + (entry.Text.Length - 1) / width);
        return Math.Max(FewestEntries, (terminal.Profile.Height - OtherLines) / lines);
    }

    private static string Shown(Entry entry) => Markup.Escape(entry.Text);
}
