using Dorsal.Cli.Benching;
using Dorsal.Cli.Terminal;
using Spectre.Console.Testing;

namespace Dorsal.Cli.Tests.Benching;

public class BenchFiguresTests
{
    [Fact]
    public void TheWholeRun_IsHeldAgainstTheNetAloneAndAgainstTheFilm()
    {
        Assert.Equal(8, KnownFigures.Lift.BareInference!.Value.TotalSeconds, 6);
        Assert.Equal(10 / 8.0, KnownFigures.Lift.WholeToBareInference!.Value, 6);
        Assert.Equal(18 / 16.0, KnownFigures.Lift.ProcessorToBareInference!.Value, 6);
        Assert.Equal(10 / KnownFigures.Lift.Video.Duration.Number, KnownFigures.Lift.WholeToFilm!.Value, 6);
    }

    [Fact]
    public void AFilmWithoutALifter_HasNoBareInferenceAndNoRatio()
    {
        Assert.Null(KnownFigures.EmptyGym.BareInference);
        Assert.Null(KnownFigures.EmptyGym.WholeToBareInference);
        Assert.Null(KnownFigures.EmptyGym.ProcessorToBareInference);
        Assert.Contains("no lifter was seen", Shown(KnownFigures.EmptyGym), StringComparison.Ordinal);
    }

    [Fact]
    public void TheTables_NameEveryPartAndEveryTarget()
    {
        var shown = Shown(KnownFigures.Lift);

        Assert.All(
            (string[])
            [
                "lift.mp4", "heavy net, threads: 2", "10.00 s", "0.88 s", "8.00 s", "1.25", "1.12", "180", "200", "400 MB", "80 MB", "450 MB",
                "start-up", "survey", "decoding, net, tracing", "bar", "arithmetic", "report", "7.25", "7.20", "0.06", "40.00", "at the same time",
            ],
            text => Assert.Contains(text, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void TheTables_FitATerminalOfEightyColumns()
        => Assert.All(Shown(KnownFigures.Lift).Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));

    [Fact]
    public void EveryPartOfARun_HasALineOfItsOwn()
    {
        var parts = BenchTables.Of(KnownFigures.Lift).Single(table => table.Columns[0] == "Part");

        Assert.Equal(Enum.GetValues<RunPart>().Length, parts.Rows.Select(row => row[0]).Distinct().Count());
        Assert.All(parts.Rows, row => Assert.Equal(parts.Columns.Count, row.Count));
    }

    private static string Shown(BenchFigures figures)
    {
        using var terminal = new TestConsole().Width(80);
        BenchView.Show(terminal, figures);
        return terminal.Output;
    }
}
