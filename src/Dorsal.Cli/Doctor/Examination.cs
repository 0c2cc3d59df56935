using Spectre.Console;

namespace Dorsal.Cli.Doctor;

/// <summary><c>dorsal doctor</c>: what is there, what is missing, what to do.</summary>
internal static class Examination
{
    public static int Run(IMachine machine, IAnsiConsole output)
    {
        var checks = machine.Examine();
        var able = checks.All(check => check.Health != Health.Missing);

        output.Write(Table(checks));
        output.WriteLine(able ? "Ready to analyse." : "Not ready to analyse: see what is missing above.");
        return able ? ExitCode.Done : ExitCode.UserMistake;
    }

    private static Table Table(IReadOnlyList<Check> checks)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false }
            .AddColumn(new TableColumn("").NoWrap())
            .AddColumn(new TableColumn("").NoWrap())
            .AddColumn("");
        foreach (var check in checks)
        {
            table.AddRow(Mark(check.Health), new Text(check.Name), new Text(check.Found));
            if (check.Advice.Length > 0)
                table.AddRow(Spectre.Console.Text.Empty, Spectre.Console.Text.Empty, new Text(check.Advice, new Style(Color.Yellow)));
        }

        return table;
    }

    private static Markup Mark(Health health) => health switch
    {
        Health.Good => new Markup("[green]ok[/]"),
        Health.Improvable => new Markup("[yellow]ok[/]"),
        Health.Missing => new Markup("[red]missing[/]"),
    };
}
