using Dorsal.Reasoning.Safety;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>
/// What comes before everything else: help now (and then nothing follows), a professional first, or the note that nothing was
/// named. Its words say how urgent it is; the frame and the colour only repeat it.
/// </summary>
internal static class StopScreen
{
    public static void Show(IAnsiConsole console, SafetyVerdict safety)
    {
        switch (safety.Advice)
        {
            case SafetyAdvice.GetHelpNow:
                console.Write(Framed("STOP. Get help now.", BoxBorder.Double, Styles.Emergency, safety.Reasons));
                break;
            case SafetyAdvice.SeeProfessional:
                console.Write(Framed("Before you deadlift again", BoxBorder.Rounded, Styles.Present, safety.Reasons));
                break;
            case SafetyAdvice.NoSignNamed:
                console.Write(new Rows(safety.Reasons.Select(reason => new Text(reason, Styles.Quiet))));
                break;
        }

        console.WriteLine();
    }

    // The first sentence says what to do, the others why.
    private static Panel Framed(string heading, BoxBorder border, Style style, IReadOnlyList<string> reasons)
    {
        IEnumerable<IRenderable> lines =
        [
            new Text(heading, style),
            Text.Empty,
            .. reasons.Take(1).Select(advice => new Text(advice, Styles.Heading)),
            .. reasons.Skip(1).SelectMany(reason => (IRenderable[])[Text.Empty, new Text(reason)]),
        ];
        return new Panel(new Rows(lines)) { Border = border, BorderStyle = style, Padding = new Padding(2, 1) };
    }
}
