using Dorsal.Reasoning.Causes;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>The causes of the article, the best supported first, each with what speaks for it, against it, and what is not known.</summary>
internal static class CausePart
{
    /// <summary>Of what is not known only the weightiest is said here; all of it stands in analysis.json.</summary>
    private const int MostUnknown = 3;

    public static void Show(IAnsiConsole console, IReadOnlyList<Cause> causes)
    {
        if (causes.Count == 0)
            return;

        console.WriteHeading("What this is consistent with");
        var supported = causes.Where(IsSupported).ToList();
        foreach (var cause in supported)
            Show(console, cause);

        if (supported.Count == 0)
        {
            console.Write(Layout.Paragraphs(["None of the article's causes has support in what is known so far."]));
            console.WriteLine();
        }

        ShowRest(console, "Looked for, and nothing speaks for it", causes.Where(cause => cause.Support == Support.None));
        ShowRest(console, "Too little is known to say", causes.Where(cause => cause.Support == Support.Unknown));
    }

    private static bool IsSupported(Cause cause) => cause.Support is Support.Strong or Support.Some;

    private static void Show(IAnsiConsole console, Cause cause)
    {
        console.Write(Layout.Paragraphs([new Paragraph(Words.Of(cause.Id), Styles.Heading).Append($": {Words.Of(cause.Support)}")]));
        if (cause.Patterns is { Count: > 0 } patterns)
            console.Write(Layout.Paragraphs([$"Pattern consistent with this cause: {string.Join("; ", patterns.Select(Words.Of))}."]));

        console.Write(Layout.Labelled(
            [.. Rows("For", cause.For), .. Rows("Against", cause.Against), .. Rows("Unknown", Weightiest(cause.Unknown))]));
        console.WriteLine();
    }

    private static void ShowRest(IAnsiConsole console, string label, IEnumerable<Cause> causes)
    {
        var titles = string.Join(", ", causes.Select(cause => Words.Of(cause.Id).ToLowerInvariant()));
        if (titles.Length == 0)
            return;

        console.Write(Layout.Paragraphs([new Paragraph($"{label}: ", Styles.Quiet).Append($"{titles}.")]));
        console.WriteLine();
    }

    private static IReadOnlyList<EvidenceItem> Weightiest(IReadOnlyList<EvidenceItem> items)
        => [.. items.OrderByDescending(item => item.Weight).Take(MostUnknown)];

    private static IEnumerable<(string Label, IRenderable Content)> Rows(string label, IReadOnlyList<EvidenceItem> items)
        => items.Select((item, place) => (place == 0 ? label : "", Line(item)));

    private static IRenderable Line(EvidenceItem item)
    {
        var line = new Paragraph(item.Text);
        return Place(item) is { Length: > 0 } place ? line.Append($" ({place})", Styles.Quiet) : line;
    }

    private static string Place(EvidenceItem item) => string.Join(", ", ((string?[])[
        item.Repetition is { } number ? FormattableString.Invariant($"rep {number}") : null,
        item.At is { } at ? Figures.Time(at) : null]).OfType<string>());
}
