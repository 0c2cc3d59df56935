using Dorsal.Cli.Comparing;
using Dorsal.Reasoning;
using Dorsal.Reasoning.LightSet;
using Dorsal.Reasoning.Safety;
using Dorsal.Results;
using Spectre.Console;

namespace Dorsal.Cli.Terminal;

/// <summary>A comparison as a person reads it, top to bottom. Shows what it holds and computes nothing.</summary>
internal static class ComparisonView
{
    private const string Disclaimer =
        "This says how the lifts looked on these films and what changed between them. It is not a diagnosis and rules nothing out; pain belongs to a professional.";

    /// <param name="advice">Help now is all that is said when that is needed; a professional first comes first.</param>
    /// <param name="isStopSaid">Whether help now was said before the films were measured.</param>
    public static void Show(
        IAnsiConsole console, IReadOnlyList<ComparedItem> items, SetComparison compared, IReadOnlyList<CauseChange> causes, Advice advice, bool isStopSaid, WrittenComparison files)
    {
        console.WriteLine();
        if (advice.Safety.Advice != SafetyAdvice.NoSignNamed && !isStopSaid)
            StopScreen.Show(console, advice.Safety);

        if (advice.Safety.Advice == SafetyAdvice.GetHelpNow)
        {
            ShowFiles(console, files);
            return;
        }

        console.WriteHeading(string.Join(" against ", items.Select(item => item.File)));
        ChangePart.Show(console, items, compared.Findings);
        ShowSentences(console, "What the change is consistent with", compared.Reading);
        ShowSentences(console, "From the first repetitions to the last", compared.WithinSets);
        ShowSentences(console, "Mind when comparing", compared.Notes);
        CauseChangePart.Show(console, causes);
        AdviceView.Show(console, advice);
        ShowFiles(console, files);
        console.Write(new Paragraph(Disclaimer, Styles.Quiet));
        console.WriteLine();
    }

    private static void ShowFiles(IAnsiConsole console, WrittenComparison files)
    {
        if (files.Page is not null)
            console.WriteUnwrapped($"To look at: {files.Page}");

        console.WriteUnwrapped($"All numbers: {files.Comparison}");
    }

    private static void ShowSentences(IAnsiConsole console, string heading, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
            return;

        console.WriteHeading(heading);
        console.Write(Layout.Paragraphs(sentences));
        console.WriteLine();
    }
}
