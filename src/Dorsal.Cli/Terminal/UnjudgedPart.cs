using Dorsal.Findings;
using Dorsal.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dorsal.Cli.Terminal;

/// <summary>What could not be judged, by its reason: one reason often stands for many findings.</summary>
internal static class UnjudgedPart
{
    private static readonly int Everything = Enum.GetValues<FindingId>().Length;

    public static void Show(IAnsiConsole console, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;

        console.WriteHeading("Could not be judged from this film");
        console.Write(Layout.Hanging(findings.GroupBy(finding => Texts.English.Of(finding.Reason)).Select(Group)));
        console.WriteLine();
    }

    private static (IRenderable Mark, IRenderable Content) Group(IGrouping<string, Finding> findings)
    {
        var titles = findings.Count() == Everything ? "All of it" : string.Join("; ", findings.Select(finding => Words.Of(finding.Id)));
        return (new Text("–", Styles.Quiet), new Rows(new Text(titles), new Text(findings.Key, Styles.Quiet)));
    }
}
